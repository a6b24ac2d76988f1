/**
 * The start command: a database, a server and the platform on it, with one sentence for each thing that can be wrong.
 * {@code ./run} and the tests of the whole use the same classes.
 *
 * <pre>
 *   Run ─► EmbeddedPostgres   (or the database of the settings)
 *       └► Server             (WildFly in a child process, its own base folder)
 * </pre>
 */
package nl.weerklank.launch;
