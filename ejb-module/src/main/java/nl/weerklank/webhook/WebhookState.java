package nl.weerklank.webhook;

import java.time.Instant;

/** How it goes with telling: {@code address} is null when it is off; {@code fault} is that of the last try that failed. */
public record WebhookState(String address, long waiting, int tries, Instant nextTryAt, String fault) {
}
