package nl.weerklank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import nl.weerklank.launch.Database;
import nl.weerklank.launch.EmbeddedPostgres;
import nl.weerklank.launch.Server;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL for each JVM with tests of the whole, with a fresh database for people in front of their screens and
 * another for the tests in the container, which read it from the system properties that {@code arquillian.xml} names.
 */
public class TestDatabase implements LauncherSessionListener {

    private static EmbeddedPostgres postgres;
    private static Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // Tests that come into the container with this class have no work folder there.
        if (System.getProperty("weerklank.work") == null) {
            return;
        }
        try {
            postgres = EmbeddedPostgres.start(Path.of(System.getProperty("weerklank.work")), 0);
            var run = Long.toString(System.nanoTime(), 36);
            database = postgres.database("test_" + run);
            var contained = postgres.database("container_" + run);
            System.setProperty("weerklank.it.port", Integer.toString(Server.freePort()));
            System.setProperty("weerklank.it.management", Integer.toString(Server.freePort()));
            System.setProperty("weerklank.it.db.url", contained.url());
            System.setProperty("weerklank.it.db.user", contained.user());
            System.setProperty("weerklank.it.db.password", contained.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Application.stop();
        if (postgres != null) {
            postgres.close();
        }
    }

    static Database current() {
        return database;
    }

    /** From now on another, empty database is the one in use; gives the one that was. */
    static Database another() {
        var before = database;
        database = postgres.database("other_" + Long.toString(System.nanoTime(), 36));
        return before;
    }

    /** Goes back to a database that was in use before. */
    static void backTo(Database before) {
        database = before;
    }

    /** Takes the database away, as a broken machine would. */
    static void goAway() {
        postgres.close();
    }

    /** Brings it back where it was. */
    static void comeBack() {
        var port = URI.create(database.url().substring("jdbc:".length())).getPort();
        postgres = EmbeddedPostgres.start(Path.of(System.getProperty("weerklank.work")), port);
    }
}
