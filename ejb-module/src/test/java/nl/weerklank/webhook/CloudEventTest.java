package nl.weerklank.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The envelope, its signature, and how long we try. */
class CloudEventTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00.123456Z");
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-0000-0000-00000000cafe");

    @Test
    void theEnvelopeCarriesWhatTheProfileAsksAndNothingOfPeople() {
        assertThat(new CloudEvent(7, OutboundEvent.BESLUIT_TAKEN, SUBJECT, NOW).json("urn:nld:voorbeeldstad:weerklank"))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"weerklank-7\",\"source\":\"urn:nld:voorbeeldstad:weerklank\","
                        + "\"type\":\"nl.weerklank.besluit-genomen\",\"subject\":\"00000000-0000-0000-0000-00000000cafe\","
                        + "\"time\":\"2026-11-25T10:00:00.123Z\"}");
    }

    @Test
    void theSignatureCoversIdMomentAndBody() {
        var secret = "een geheim van genoeg tekens".getBytes(StandardCharsets.UTF_8);
        var to = new WebhookAddress(URI.create("https://ontvanger.example/hook"), secret, "urn:nld:weerklank");
        var event = new CloudEvent(7, OutboundEvent.IDEA_SUBMITTED, SUBJECT, NOW);

        var headers = event.request(to, NOW).headers();

        assertThat(headers.firstValue("Webhook-Id")).contains("weerklank-7");
        assertThat(headers.firstValue("Webhook-Signature")).contains("v1," + CloudEvent.signature(secret,
                "weerklank-7." + NOW.getEpochSecond() + "." + event.json("urn:nld:weerklank")));
        assertThat(CloudEvent.signature(secret, "a")).isNotEqualTo(CloudEvent.signature(secret, "b"));
    }

    @Test
    void waitsDoubleUpToSixHoursAndEndAfterThreeDays() {
        var mark = new WebhookMark();
        var now = NOW;
        for (var tries = 1; tries < WebhookMark.MOST_TRIES; tries++) {
            assertThat(mark.failed("HTTP 500", now)).isFalse();
            assertThat(mark.mayTry(now)).isFalse();
            assertThat(Duration.between(now, mark.nextTryAt())).isLessThanOrEqualTo(Duration.ofHours(6));
            now = mark.nextTryAt();
            assertThat(mark.mayTry(now)).isTrue();
        }
        assertThat(mark.failed("HTTP 500", now)).isTrue();
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        mark.told(9);
        assertThat(mark.tries()).isZero();
        assertThat(mark.mayTry(now)).isTrue();
    }

    @Test
    void everyEventThatLeavesHasItsOwnTypeInDutch() {
        assertThat(OutboundEvent.values()).extracting(OutboundEvent::type).doesNotHaveDuplicates()
                .allMatch(type -> type.matches("nl\\.weerklank\\.[a-z]+(-[a-z]+)+"));
        assertThat(OutboundEvent.of("IdeaSubmitted")).isEqualTo(OutboundEvent.IDEA_SUBMITTED);
    }
}
