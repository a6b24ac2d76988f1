package nl.weerklank.benchmark;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.weerklank.launch.Database;
import nl.weerklank.launch.EmbeddedPostgres;
import nl.weerklank.launch.Secrets;
import nl.weerklank.launch.Server;

/**
 * A platform in demo mode on a fresh database, on loopback, compiled as in production, and what it costs: processor time of the
 * server and of the database as the kernel counts it, statements and bytes as the database counts them. It stops with the
 * program, also when somebody breaks that off.
 */
final class Platform {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(40);
    private static final double TICKS_PER_SECOND = 100;

    private final Server server;
    private final Database database;
    private final Database counters;
    private final Path passwords;

    private Platform(Server server, Database database, Database counters, Path passwords) {
        this.server = server;
        this.database = database;
        this.counters = counters;
        this.passwords = passwords;
    }

    /** @param checkout a folder in which everything was built */
    static Platform start(Path checkout) throws IOException, InterruptedException {
        var work = checkout.resolve("benchmark/target/work");
        var first = EmbeddedPostgres.start(work, 0);
        execute(first.database("postgres"), "alter system set shared_preload_libraries = 'pg_stat_statements'");
        execute(first.database("postgres"), "alter system set pg_stat_statements.track_utility = off");
        first.close();
        var postgres = EmbeddedPostgres.start(work, 0);
        var counters = postgres.database("postgres");
        execute(counters, "create extension if not exists pg_stat_statements");
        var database = postgres.database("run_" + Long.toString(System.nanoTime(), 36));
        var passwords = Secrets.demoPasswords(work);
        var environment = new TreeMap<>(Map.of(
                "WEERKLANK_MODE", "demo",
                "WEERKLANK_PORT", Integer.toString(Server.freePort()),
                "WEERKLANK_DB_URL", database.url(),
                "WEERKLANK_DB_USER", database.user(),
                "WEERKLANK_DB_PASSWORD", database.password(),
                "WEERKLANK_DEMO_PASSWORDS", passwords.toString(),
                "WEERKLANK_VAULT_KEY", Secrets.vaultKey(work)));
        var server = Server.start(checkout.resolve("ear/target/server"), ear(checkout), work.resolve("server"), environment,
                List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            postgres.close();
        }));
        var platform = new Platform(server, database, counters, passwords);
        server.awaitReady(() -> { });
        platform.await("the demo data are there", () -> server.text("/rehearsal/state").contains("\"demoLoaded\":true"));
        return platform;
    }

    Visitor visitor() {
        return new Visitor(server.address());
    }

    /** Somebody with an account, logged in. */
    Visitor staff(String account) {
        try (var lines = Files.lines(passwords)) {
            var password = lines.filter(line -> line.startsWith(account + "=")).findFirst().orElseThrow()
                    .substring(account.length() + 1);
            return visitor().logIn(account, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** One value out of the tables. */
    String value(String sql) {
        return value(database, sql);
    }

    /** The first column of every row. */
    List<String> values(String sql) {
        try (var connection = connect(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var all = new ArrayList<String>();
            while (result.next()) {
                all.add(result.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long count(String sql) {
        return Long.parseLong(value(sql));
    }

    void execute(String sql) {
        execute(database, sql);
    }

    /** What time it is on the platform. */
    Instant now() {
        return Instant.parse(server.text("/rehearsal/state").replaceAll("(?s).*\"now\":\"([^\"]+)\".*", "$1"));
    }

    void moveClock(Duration step) {
        post("/rehearsal/clock?seconds=" + step.toSeconds());
    }

    void await(String what, BooleanSupplier happened) {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("this did not happen: " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What was used up to now, to be taken from what was used later. */
    Used used() {
        return new Used(System.nanoTime() / 1e9, ticks(serverProcess()) / TICKS_PER_SECOND,
                databaseTicks() / TICKS_PER_SECOND, number("select coalesce(sum(calls), 0) from pg_stat_statements s "
                        + "join pg_database d on d.oid = s.dbid where d.datname = '" + name() + "'"),
                number("select pg_current_wal_lsn() - '0/0'::pg_lsn"));
    }

    private double number(String sql) {
        return Double.parseDouble(value(counters, sql));
    }

    private String name() {
        return database.url().substring(database.url().lastIndexOf('/') + 1);
    }

    private long serverProcess() {
        return server.pid();
    }

    /** The postmaster knows what its children used that are gone; those that are there tell it themselves. */
    private long databaseTicks() {
        var postmaster = Long.parseLong(value(counters, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
        return ProcessHandle.of(postmaster).orElseThrow().children().mapToLong(child -> ticks(child.pid())).sum()
                + fields(postmaster, 13, 17);
    }

    private static long ticks(long process) {
        return fields(process, 13, 15);
    }

    /** Sum of some of the numbers of {@code /proc/…/stat}; 0 when the process is gone. */
    private static long fields(long process, int from, int to) {
        try {
            var all = Files.readString(Path.of("/proc/" + process + "/stat"));
            // The name, second, may hold spaces.
            var fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
            var sum = 0L;
            for (var i = from; i < to; i++) {
                sum += Long.parseLong(fields[i - 2]);
            }
            return sum;
        } catch (IOException gone) {
            return 0;
        }
    }

    private void post(String path) {
        try {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + path))
                    .header("Origin", server.address()).POST(HttpRequest.BodyPublishers.noBody()).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path ear(Path checkout) throws IOException {
        try (var files = Files.list(checkout.resolve("ear/target"))) {
            return files.filter(file -> file.toString().endsWith(".ear")).findFirst().orElseThrow();
        }
    }

    private static void execute(Database database, String sql) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String value(Database database, String sql) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement(); var result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
