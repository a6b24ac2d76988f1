package nl.weerklank.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever cannot start is told why in one sentence, before anything runs. */
class StartRefusalIT {

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Run.requireFree(taken.getLocalPort())).isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Poort " + taken.getLocalPort() + " is al in gebruik");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"acht", "0", "-1", "70000", ""})
    void whatIsNoPortIsSaid(String typed) {
        assertThatThrownBy(() -> Run.port(Map.of("WEERKLANK_PORT", typed))).isInstanceOf(CannotStart.class)
                .hasMessageContaining("van 1 tot en met 65535");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
        var nobody = new Database("jdbc:postgresql://127.0.0.1:" + Server.freePort() + "/x", "x", "x");

        assertThatThrownBy(nobody::requireAnswer).isInstanceOf(CannotStart.class)
                .hasMessageContaining("geeft geen antwoord").hasMessageContaining("WEERKLANK_DB_URL");
    }

    @Test
    void productionNeedsItsKeyAndDemoMakesOne() {
        assertThatThrownBy(() -> Run.requireKey(false, Map.of())).isInstanceOf(CannotStart.class)
                .hasMessageContaining("WEERKLANK_VAULT_KEY");
        assertThatCode(() -> Run.requireKey(true, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void aJavaThatIsTooOldIsSaid(@TempDir Path old) throws Exception {
        var java = Files.createDirectories(old.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var builder = new ProcessBuilder("bash", "-c", ". ear/src/scripts/prepare.sh; need_java").redirectErrorStream(true)
                .directory(Path.of("..").toAbsolutePath().normalize().toFile());
        builder.environment().put("JAVA_HOME", old.toString());
        var started = builder.start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(started.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(started.exitValue()).isEqualTo(1);
        assertThat(said.strip()).isEqualTo("Weerklank kan niet starten. Java 11 is te oud. Installeer JDK 17 of nieuwer.");
    }
}
