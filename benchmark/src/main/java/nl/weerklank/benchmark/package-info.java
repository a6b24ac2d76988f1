/**
 * What the platform costs, as ratios inside one run: {@code benchmark/run}. Seconds differ per machine and per hour; a ratio of
 * two things that were measured in turn on the same server does not.
 *
 * <pre>
 *   Benchmark ─► Platform      (a database and a server of its own, their CPU time, statements and bytes)
 *             ├► Generator     (rows in tables of our own)
 *             ├► Official      (does the tasks of a trajectory) ─► Visitor (opens pages and sends forms)
 *             ├► Asked         (pages in turn, round after round)
 *             └► ChainMeasure, FeedbackMeasure, PageMeasure, TimerMeasure ─► Table
 * </pre>
 *
 * The platform is only touched through its pages; what is loaded goes into tables of our own, never into the engine's.
 */
package nl.weerklank.benchmark;
