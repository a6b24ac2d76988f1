package nl.weerklank.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where events go, from the environment: {@code WEERKLANK_WEBHOOK_URL}, {@code WEERKLANK_WEBHOOK_SECRET} for the signature and
 * {@code WEERKLANK_WEBHOOK_SOURCE}, the URN of who sends. Without address or secret nothing leaves.
 */
record WebhookAddress(URI uri, byte[] secret, String source) {

    private static final int SHORTEST_SECRET = 24;

    /** @throws IllegalStateException when there is an address and it may not be used */
    static Optional<WebhookAddress> find() {
        var url = setting("URL", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var uri = URI.create(url);
        var secret = setting("SECRET", "");
        if (!"https".equals(uri.getScheme()) && !("http".equals(uri.getScheme()) && isLoopback(uri.getHost()))) {
            throw new IllegalStateException("WEERKLANK_WEBHOOK_URL must be https, or http on loopback");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("WEERKLANK_WEBHOOK_SECRET must have at least " + SHORTEST_SECRET + " characters");
        }
        return Optional.of(new WebhookAddress(uri, secret.getBytes(StandardCharsets.UTF_8),
                setting("SOURCE", "urn:nld:weerklank")));
    }

    private static boolean isLoopback(String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }

    /** Tests in the container give them as properties of the JVM. */
    private static String setting(String name, String otherwise) {
        var given = System.getProperty("weerklank.webhook." + name.toLowerCase(Locale.ROOT),
                System.getenv("WEERKLANK_WEBHOOK_" + name));
        return given == null || given.isBlank() ? otherwise : given.strip();
    }
}
