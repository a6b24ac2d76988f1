package nl.weerklank.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL from Maven Central on a data folder that survives restarts. It writes what it confirms (fsync and
 * synchronous commit on), listens on loopback only, asks for a password, and never runs as root. A server that a killed
 * start left behind is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "weerklank";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private final Path binaries;
    private final Path data;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Path binaries, Path data, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts on a data folder, making it the first time.
     *
     * @param wanted where the data should be; when the unprivileged account cannot get there, a folder under /var/lib
     * @param port   port on loopback, or 0 for any free one
     */
    public static EmbeddedPostgres start(Path wanted, int port) {
        try {
            var home = reachableHome(wanted.toAbsolutePath().normalize());
            var binaries = unpack(home.resolve("postgresql-" + version()));
            var password = password(home);
            var postgres = new EmbeddedPostgres(binaries, home.resolve("database"), port == 0 ? freePort() : port,
                    password);
            postgres.stopOrphan();
            postgres.makeOnce(home);
            postgres.start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Het starten is afgebroken.");
        }
    }

    /** The database to use; it is made the first time. */
    public Database database(String name) {
        var maintenance = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(maintenance, USER, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                try (var create = connection.createStatement()) {
                    create.execute("create database " + name);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("De database wil niet starten. Kijk in " + log());
        }
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password);
    }

    /** Stops cleanly: what was confirmed is on disk either way. */
    @Override
    public void close() {
        try {
            control("stop", "-m", "fast", "-w");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeOnce(Path home) throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Files.createDirectories(data);
        Commands.own(data);
        var secret = Files.createTempFile(home, "password", null);
        try {
            Files.writeString(secret, password);
            Commands.own(secret);
            require(Commands.run(Commands.unprivileged(List.of(binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + data, "--username=" + USER, "--pwfile=" + secret, "--auth=scram-sha-256",
                    "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums")), home));
        } finally {
            Files.delete(secret);
        }
    }

    private void start() throws IOException, InterruptedException {
        var options = "-c port=" + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC";
        require(control("start", "-w", "-t", "60", "-l", log().toString(), "-o", options));
    }

    /** A postmaster whose start command was killed still holds the data folder. */
    private void stopOrphan() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            control("stop", "-m", "fast", "-w");
        }
    }

    private Commands.Result control(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(binaries.resolve("bin/pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        return Commands.run(Commands.unprivileged(command), data.getParent());
    }

    private void require(Commands.Result result) {
        if (result.exitCode() != 0) {
            throw new CannotStart("De database wil niet starten: " + result.output().strip().lines()
                    .reduce((first, second) -> second).orElse("") + " Kijk in " + log());
        }
    }

    private Path log() {
        return data.resolve("server.log");
    }

    private static Path reachableHome(Path wanted) throws IOException, InterruptedException {
        Files.createDirectories(wanted);
        if (!Commands.isRoot() || Commands.reachable(wanted)) {
            return wanted;
        }
        // Root's own folder is closed to the account that PostgreSQL must run under.
        var elsewhere = Path.of("/var/lib/weerklank", HexFormat.of().toHexDigits(wanted.toString().hashCode()));
        Files.createDirectories(elsewhere);
        return elsewhere;
    }

    private static Path unpack(Path target) throws IOException {
        if (Files.exists(target.resolve("complete"))) {
            return target;
        }
        try (var archive = EmbeddedPostgres.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new CannotStart("Voor deze computer is er geen ingebouwde database."
                        + " Gebruik een eigen PostgreSQL met WEERKLANK_DB_URL.");
            }
            var tar = new TarArchiveInputStream(new XZInputStream(archive));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry of the archive points outside it");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.deleteIfExists(file);
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(
                            (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        Files.createFile(target.resolve("complete"));
        return target;
    }

    private static String version() {
        var jar = EmbeddedPostgres.class.getResource(ARCHIVE);
        return jar == null ? "none" : jar.toString().replaceAll("^.*-amd64-([0-9.]+)\\.jar.*$", "$1");
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("database.password");
        if (!Files.exists(file)) {
            Secrets.write(file, Secrets.hex(new SecureRandom(), 24));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
