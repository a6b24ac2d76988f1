package nl.weerklank.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Sends one request; follows nobody elsewhere. */
@ApplicationScoped
class EventSender {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int GOOD = 200;
    private static final int NOT_GOOD = 300;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();

    /** @return what went wrong, or empty; never what the other side wrote, which can be anything */
    Optional<String> send(HttpRequest request) {
        try {
            var status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= GOOD && status < NOT_GOOD ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException unreachable) {
            return Optional.of(unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of("InterruptedException");
        }
    }
}
