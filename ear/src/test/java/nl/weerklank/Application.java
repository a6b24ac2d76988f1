package nl.weerklank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.weerklank.launch.Database;
import nl.weerklank.launch.Secrets;
import nl.weerklank.launch.Server;

/** The platform under test, started once for all journeys: its address, its clock, its accounts and its tables. */
public final class Application {

    /** The same one after a restart: pages that are open go on. */
    private static final int PORT = freePort();
    private static Server server;
    private static Path passwords;

    private Application() {
    }

    /** The running platform; the first call starts it in test mode on a fresh database and a free port. */
    public static synchronized Server server() {
        if (server == null) {
            try {
                server = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    /** Whether anybody needed it so far. */
    static synchronized boolean isRunning() {
        return server != null;
    }

    public static String address() {
        return server().address();
    }

    /** Password of a demo account. */
    public static String password(String account) {
        server();
        try (var lines = Files.lines(passwords)) {
            return lines.filter(line -> line.startsWith(account + "=")).findFirst().orElseThrow()
                    .substring(account.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the platform's clock on; due jobs then run by themselves. */
    public static void moveClock(Duration step) {
        post("/rehearsal/clock?seconds=" + step.toSeconds());
    }

    /** What time it is on the platform. */
    public static Instant now() {
        var state = server().text("/rehearsal/state");
        return Instant.parse(state.replaceAll("(?s).*\"now\":\"([^\"]+)\".*", "$1"));
    }

    /** What day it is on the platform. */
    public static LocalDate today() {
        return now().atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
    }

    /** Waits for what the platform does by itself, such as a timer that became due. */
    public static void await(String what, BooleanSupplier happened) {
        await(what, Duration.ofSeconds(40), happened);
    }

    /** As above, for what takes several jobs one after the other. */
    static void await(String what, Duration patience, BooleanSupplier happened) {
        var end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("this did not happen: " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** A connection to the platform's tables, for looking only. */
    public static Connection database() throws SQLException {
        var database = TestDatabase.current();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** One value out of the tables. */
    public static String value(String sql) {
        try (var connection = database(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kills the server as a power cut would, and starts it again on what is in the database. */
    static synchronized void killAndStart() {
        try {
            server.kill();
            server = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The platform with the demo's data, on a database of its own, for as long as the act takes; after that the next who needs
     * the platform gets the one of the tests again.
     */
    static void withDemo(Runnable act) {
        stop();
        var before = TestDatabase.another();
        System.setProperty("weerklank.mode", "demo");
        try {
            await("the demo data are there", Duration.ofMinutes(3),
                    () -> server().text("/rehearsal/state").contains("\"demoLoaded\":true"));
            act.run();
        } finally {
            stop();
            TestDatabase.backTo(before);
            System.clearProperty("weerklank.mode");
        }
    }

    static synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Brings the lemniscaat of a trajectory to a phase, without the months before it. */
    static void beginPhase(String trajectory, String phase) {
        post("/rehearsal/phase?traject=" + trajectory + "&phase=" + phase);
    }

    /** The five questions and the mandate of a trajectory, by those who do so, without the weeks that it takes. */
    static void prepare(String trajectory) {
        post("/rehearsal/prepare?traject=" + trajectory);
    }

    /** Holds a talk in a trajectory to which so many people come; the codes of their cards. */
    static List<String> holdTalk(String trajectory, int guests) {
        return post("/rehearsal/talk?traject=" + trajectory + "&guests=" + guests).lines().toList();
    }

    /** Writes, checks and publishes every open report of a trajectory. */
    static void publishReports(String trajectory) {
        post("/rehearsal/reports?traject=" + trajectory);
    }

    /** Phase 1 of a trajectory up to the order of its themes; the codes of three people who told something. */
    static List<String> untilRanking(String trajectory) {
        return post("/rehearsal/until-ranking?traject=" + trajectory).lines().toList();
    }

    /** Residents put stickers at the themes of a trajectory. */
    static void rank(String trajectory) {
        post("/rehearsal/rank?traject=" + trajectory);
    }

    /** The question what can be done at once is answered with nothing, so that phase 1 goes on to its closing. */
    static void nothingAtOnce(String trajectory) {
        post("/rehearsal/nothing-at-once?traject=" + trajectory);
    }

    private static String post(String path) {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path))
                    .header("Origin", address()).POST(HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try {
            return Server.freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server start() throws IOException {
        var work = Path.of(System.getProperty("weerklank.work"));
        Database database = TestDatabase.current();
        passwords = Secrets.demoPasswords(work);
        var environment = new TreeMap<>(Map.of(
                "WEERKLANK_MODE", System.getProperty("weerklank.mode", "test"),
                "WEERKLANK_PORT", Integer.toString(PORT),
                "WEERKLANK_DB_URL", database.url(),
                "WEERKLANK_DB_USER", database.user(),
                "WEERKLANK_DB_PASSWORD", database.password(),
                "WEERKLANK_DEMO_PASSWORDS", passwords.toString(),
                "WEERKLANK_VAULT_KEY", Secrets.vaultKey(work),
                "WEERKLANK_SMTP_HOST", "127.0.0.1",
                "WEERKLANK_SMTP_PORT", Integer.toString(Mailbox.open()),
                "WEERKLANK_MAIL_FROM", "weerklank@voorbeeldstad.example"));
        var started = Server.start(Path.of(System.getProperty("weerklank.server")),
                Path.of(System.getProperty("weerklank.ear")), work.resolve("server"), environment,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        try {
            started.awaitReady(() -> { });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return started;
    }
}
