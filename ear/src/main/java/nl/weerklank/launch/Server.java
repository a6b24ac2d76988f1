package nl.weerklank.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** WildFly in a child process with a base folder of its own, so that several can run beside each other. */
public final class Server implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts a provisioned server with one EAR.
     *
     * @param home        the provisioned server; nothing is written there
     * @param ear         the platform
     * @param base        folder for configuration, deployment and logs of this server
     * @param environment settings of the platform, {@code WEERKLANK_…}
     * @param jvm         further options of the JVM
     */
    public static Server start(Path home, Path ear, Path base, Map<String, String> environment, List<String> jvm)
            throws IOException {
        var configuration = base.resolve("configuration");
        copyTree(home.resolve("standalone/configuration"), configuration);
        var deployments = base.resolve("deployments");
        clear(deployments);
        Files.copy(ear, deployments.resolve("weerklank.ear"));
        var log = base.resolve("log/server.log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        var port = Integer.parseInt(environment.get("WEERKLANK_PORT"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-Xms256m", "-Xmx1g", "-XX:MetaspaceSize=128m", "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true", "-Duser.timezone=Europe/Amsterdam", "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman", "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base, "-Djboss.bind.address=" + environment.getOrDefault(
                        "WEERKLANK_ADDRESS", "127.0.0.1"),
                "-Djboss.management.http.port=" + freePort()));
        // What WildFly's own start script opens for it on newer Java versions.
        for (var opened : List.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap",
                "java.naming/com.sun.jndi.url.ldap", "java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns")) {
            command.add("--add-exports=" + opened + "=ALL-UNNAMED");
        }
        for (var opened : List.of("java.base/java.lang", "java.base/java.lang.invoke", "java.base/java.lang.reflect",
                "java.base/java.io", "java.base/java.net", "java.base/java.security", "java.base/java.util",
                "java.base/java.util.concurrent", "java.management/javax.management", "java.naming/javax.naming")) {
            command.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        command.addAll(jvm);
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString(), "-mp",
                home.resolve("modules").toString(), "org.jboss.as.standalone"));
        var builder = new ProcessBuilder(command).directory(base.toFile())
                .redirectErrorStream(true).redirectOutput(base.resolve("log/console.log").toFile());
        builder.environment().putAll(new TreeMap<>(environment));
        return new Server(builder.start(), port, log);
    }

    /** Waits until the platform says that it is ready. */
    public void awaitReady(Runnable whileWaiting) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (status("/health/ready") != 200) {
            if (!process.isAlive()) {
                throw new CannotStart("De server stopte meteen weer. Kijk in " + log);
            }
            if (System.nanoTime() > end || deploymentFailed()) {
                throw new CannotStart("De server start niet. Kijk in " + log);
            }
            whileWaiting.run();
            Thread.sleep(500);
        }
    }

    /** Status of an address of the platform, or 0 when nobody answers. */
    public int status(String path) {
        var answer = get(path);
        return answer == null ? 0 : answer.statusCode();
    }

    /** Text of an address of the platform, or an empty text. */
    public String text(String path) {
        var answer = get(path);
        return answer == null ? "" : answer.body();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Under which number the kernel counts what it uses. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Waits until the server stops by itself. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Kills it as a power cut would; for tests. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops cleanly: running requests end first. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private boolean deploymentFailed() {
        return Files.exists(log.resolveSibling("../deployments/weerklank.ear.failed").normalize());
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A port on loopback that nobody uses. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
