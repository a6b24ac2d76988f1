package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Cards that somebody hands out: an ambassadeur or sleutelpersoon, or at the end of a conversation. */
@Entity
@Table(name = "card_stack")
class CardStack {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "round_id")
    private UUID roundId;
    @Column(name = "conversation_id")
    private UUID conversationId;
    private int wave;
    @Column(name = "handed_out_by")
    private String handedOutBy;
    @Column(name = "made_at")
    private Instant madeAt;

    protected CardStack() {
    }

    CardStack(UUID roundId, UUID conversationId, int wave, String handedOutBy, Instant now) {
        this.roundId = roundId;
        this.conversationId = conversationId;
        this.wave = wave;
        this.handedOutBy = handedOutBy;
        madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    int wave() {
        return wave;
    }

    boolean isOfConversation() {
        return conversationId != null;
    }

    boolean isOf(String account) {
        return handedOutBy.equals(account);
    }
}
