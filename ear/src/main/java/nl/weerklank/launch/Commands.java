package nl.weerklank.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs of PostgreSQL as the account that PostgreSQL accepts: never root. */
final class Commands {

    /** nobody and nogroup on Debian: an account without rights that every installation has. */
    private static final String NOBODY = "65534";

    private Commands() {
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The command as it must be started: root steps down first. No user namespace is needed for that. */
    static List<String> unprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var stepDown = new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
                "--"));
        stepDown.addAll(command);
        return stepDown;
    }

    /** Gives a folder to the account that PostgreSQL runs under. */
    static void own(Path folder) throws IOException, InterruptedException {
        if (isRoot()) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()), folder.getParent());
        }
    }

    /** Whether the unprivileged account can enter a folder. */
    static boolean reachable(Path folder) throws IOException, InterruptedException {
        return run(unprivileged(List.of("test", "-x", folder.toString())), Path.of("/")).exitCode() == 0;
    }

    static Result run(List<String> command, Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Result(-1, output);
        }
        return new Result(process.exitValue(), output);
    }

    record Result(int exitCode, String output) {
    }
}
