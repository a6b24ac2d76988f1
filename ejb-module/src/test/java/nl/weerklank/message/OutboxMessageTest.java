package nl.weerklank.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.weerklank.vault.Channel;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void isTriedSixTimesBeforeAPersonIsAsked() {
        var mail = message(Channel.MAIL);

        for (int attempt = 1; attempt < OutboxMessage.MAX_ATTEMPTS; attempt++) {
            assertThat(mail.failed(NOW)).isFalse();
            assertThat(mail.isQueued()).isTrue();
        }
        assertThat(mail.failed(NOW)).isTrue();
        assertThat(mail.isQueued()).isFalse();
    }

    @Test
    void isThereAtOnceBehindTheCode() {
        assertThat(message(Channel.CODE_ONLY).isQueued()).isFalse();
        assertThat(message(Channel.LETTER).isQueued()).isTrue();
    }

    private static OutboxMessage message(Channel channel) {
        return new OutboxMessage("k", UUID.randomUUID(), UUID.randomUUID(), MessageKind.RECEIPT, channel, "t", "b",
                NOW);
    }
}
