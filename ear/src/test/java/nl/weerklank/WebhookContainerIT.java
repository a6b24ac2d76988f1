package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.webhook.WebhookRound;
import nl.weerklank.webhook.WebhookState;
import nl.weerklank.webhook.Webhooks;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Telling another system what happened, which answers well, badly or not at all, on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class WebhookContainerIT {

    private static final String PROPERTY = "weerklank.webhook.";
    private static final int MOST_LOOKS = 200;

    @Inject
    WebhookRound round;
    @Inject
    Webhooks webhooks;
    @Inject
    AsAdministrator administrator;
    @Inject
    TownInContainer town;
    @Inject
    RowsInContainer rows;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private ServerSocket other;
    private volatile String answer = "200 OK";

    @BeforeEach
    void anotherSystem() throws IOException {
        other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        new Thread(this::listen).start();
        System.setProperty(PROPERTY + "secret", "een geheim van genoeg tekens");
        System.setProperty(PROPERTY + "url", "http://127.0.0.1:" + other.getLocalPort() + "/hook");
        // Turned on: nothing of before is told.
        round.tellOne();
        received.clear();
    }

    @AfterEach
    void gone() throws Exception {
        System.clearProperty(PROPERTY + "url");
        other.close();
        rows.change("update weerklank.webhook_mark set next_try_at = null, tries = 0");
        rows.change("delete from weerklank.parked_event");
        round.tellOne();
    }

    @Test
    void whatHappenedIsToldOnceInOrderAndWithoutWhoOrWhat() {
        var idea = town.applied().id().toString();

        tellUntil(() -> told(idea) == 1);
        assertThat(received).filteredOn(r -> r.contains(idea)).first().asString()
                .contains("\"type\":\"nl.weerklank.idee-ingediend\"", "Webhook-Signature: v1,", "application/cloudevents+json")
                .doesNotContain("Ina");
        tellUntil(() -> state().waiting() == 0);
        assertThat(told(idea)).isEqualTo(1);
    }

    @Test
    void whatIsNotTakenWaitsLongerEachTimeAndIsParkedInTheEnd() throws Exception {
        answer = "500 Kapot";
        town.applied();
        tellUntil(() -> state().tries() == 1);
        assertThat(state().fault()).isEqualTo("HTTP 500");
        round.tellOne();
        assertThat(state().tries()).as("not before its time").isEqualTo(1);

        rows.change("update weerklank.webhook_mark set tries = 19, next_try_at = now() - interval '1 hour'");
        tellUntil(() -> !parked().isEmpty());
        answer = "204 Goed";
        var first = parked().get(0);
        administrator.act(() -> webhooks.again(first));
        assertThat(parked()).doesNotContain(first);
    }

    /** As the timer does, which may be just ahead of us. */
    private void tellUntil(BooleanSupplier happened) {
        for (var tries = 0; !happened.getAsBoolean(); tries++) {
            assertThat(tries).as("times looked").isLessThan(MOST_LOOKS);
            if (!round.tellOne()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long told(String subject) {
        synchronized (received) {
            return received.stream().filter(r -> r.contains(subject)).count();
        }
    }

    private WebhookState state() {
        var state = new WebhookState[1];
        administrator.act(() -> state[0] = webhooks.state());
        return state[0];
    }

    private List<Long> parked() {
        var ids = new ArrayList<Long>();
        administrator.act(() -> webhooks.parked().forEach(p -> ids.add(p.entryId())));
        return ids;
    }

    private void listen() {
        while (!other.isClosed()) {
            try (var connection = other.accept()) {
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                var request = new StringBuilder();
                var length = 0;
                for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    request.append(line).append('\n');
                    if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                        length = Integer.parseInt(line.substring(15).strip());
                    }
                }
                for (var i = 0; i < length; i++) {
                    request.append((char) in.read());
                }
                received.add(request.toString());
                connection.getOutputStream().write(("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                if (!other.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
