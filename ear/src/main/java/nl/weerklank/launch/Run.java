package nl.weerklank.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The start command, for {@code ./run}: starts everything, tells how far it is, and stops everything on Ctrl-C. */
public final class Run {

    private static final int LONGEST_DEMO_SECONDS = 300;

    private final Path root;
    private final Map<String, String> settings;

    private Run(Path root, Map<String, String> settings) {
        this.root = root;
        this.settings = settings;
    }

    /** @param arguments the folder of the checkout */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Run(Path.of(arguments[0]).toAbsolutePath(), new TreeMap<>(System.getenv())).run();
        } catch (CannotStart reason) {
            System.err.println("Weerklank kan niet starten. " + reason.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        var port = port(settings);
        requireFree(port);
        var demo = !"production".equalsIgnoreCase(settings.getOrDefault("WEERKLANK_MODE", "demo"));
        requireKey(demo, settings);
        var data = Path.of(settings.getOrDefault("WEERKLANK_DATA_DIR", root.resolve(".data").toString()))
                .toAbsolutePath();
        Files.createDirectories(data);
        var ear = ear();

        EmbeddedPostgres postgres = null;
        Database database;
        if (settings.containsKey("WEERKLANK_DB_URL")) {
            database = new Database(settings.get("WEERKLANK_DB_URL"), settings.getOrDefault("WEERKLANK_DB_USER", ""),
                    settings.getOrDefault("WEERKLANK_DB_PASSWORD", ""));
            database.requireAnswer();
        } else {
            say("De database start …");
            postgres = EmbeddedPostgres.start(data, 0);
            database = postgres.database("weerklank");
        }

        var environment = environment(port, demo, data, database);
        say("De server start …");
        var server = Server.start(root.resolve("ear/target/server"), ear, data.resolve("server"), environment,
                demo ? List.of("-XX:TieredStopAtLevel=1") : List.of());
        var started = postgres;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, started)));

        server.awaitReady(Run::dot);
        if (demo) {
            awaitDemoData(server);
        }
        welcome(server, demo, environment);
        server.awaitEnd();
    }

    private Map<String, String> environment(int port, boolean demo, Path data, Database database) throws IOException {
        var environment = new TreeMap<String, String>();
        environment.put("WEERKLANK_PORT", Integer.toString(port));
        environment.put("WEERKLANK_DB_URL", database.url());
        environment.put("WEERKLANK_DB_USER", database.user());
        environment.put("WEERKLANK_DB_PASSWORD", database.password());
        environment.put("WEERKLANK_MODE", demo ? "demo" : "production");
        settings.forEach((name, value) -> {
            if (name.startsWith("WEERKLANK_")) {
                environment.putIfAbsent(name, value);
            }
        });
        if (demo) {
            environment.put("WEERKLANK_DEMO_PASSWORDS", Secrets.demoPasswords(data).toString());
            environment.putIfAbsent("WEERKLANK_VAULT_KEY", Secrets.vaultKey(data));
        }
        return environment;
    }

    /** Asked before anything is started: a database that nobody stops would stay behind. */
    static void requireKey(boolean demo, Map<String, String> settings) {
        if (!demo && settings.getOrDefault("WEERKLANK_VAULT_KEY", "").isBlank()) {
            throw new CannotStart("Zet WEERKLANK_VAULT_KEY: 32 willekeurige bytes in base64."
                    + " Zonder die sleutel zijn namen en adressen niet te lezen.");
        }
    }

    private void awaitDemoData(Server server) throws InterruptedException {
        say("\nDe voorbeeldgegevens worden geladen. Dat duurt de eerste keer een minuut …");
        for (int second = 0; !server.text("/rehearsal/state").contains("\"demoLoaded\":true"); second++) {
            if (!server.isRunning()) {
                throw new CannotStart("De server is gestopt.");
            }
            if (second > LONGEST_DEMO_SECONDS) {
                throw new CannotStart("De voorbeeldgegevens laden niet. Kijk in .data/server/log/server.log");
            }
            dot();
            Thread.sleep(1000);
        }
    }

    private static void welcome(Server server, boolean demo, Map<String, String> environment) throws IOException {
        say("\n\nWeerklank draait op " + server.address());
        if (demo) {
            say("Inloggen voor medewerkers en jury: " + server.address() + "/account/login");
            var passwords = fields(Files.readString(Path.of(environment.get("WEERKLANK_DEMO_PASSWORDS"))));
            fields(server.text("/rehearsal/people")).forEach((account, who) ->
                    say("  %-20s %s  %s".formatted(account, passwords.get(account), who)));
        }
        say("Stoppen: Ctrl-C");
    }

    private static Map<String, String> fields(String lines) {
        var fields = new TreeMap<String, String>();
        lines.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> fields.put(pair[0], pair[1].strip()));
        return fields;
    }

    private Path ear() throws IOException {
        try (var files = Files.list(root.resolve("ear/target"))) {
            return files.filter(file -> file.toString().endsWith(".ear")).findFirst()
                    .orElseThrow(() -> new CannotStart("Het programma is nog niet gebouwd."));
        }
    }

    static int port(Map<String, String> settings) {
        try {
            var port = Integer.parseInt(settings.getOrDefault("WEERKLANK_PORT", "8080").strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notOne) {
            // Said below, together with numbers that are no port.
        }
        throw new CannotStart("WEERKLANK_PORT moet een getal zijn van 1 tot en met 65535.");
    }

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Poort " + port + " is al in gebruik. Kies een andere met WEERKLANK_PORT.");
        }
    }

    private static void stop(Server server, EmbeddedPostgres postgres) {
        say("\nWeerklank stopt …");
        server.close();
        if (postgres != null) {
            postgres.close();
        }
        say("Klaar.");
    }

    private static void dot() {
        System.out.print(".");
        System.out.flush();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
