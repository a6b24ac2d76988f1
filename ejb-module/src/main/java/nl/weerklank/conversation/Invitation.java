package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.vault.CardCode;

/**
 * One card. It goes from hand to hand without a name; only who says yes gets a handle (INV-14). Somebody who said yes and
 * has no conversation yet waits for the next wave.
 */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "stack_id")
    private UUID stackId;
    @Column(name = "round_id")
    private UUID roundId;
    private int number;
    @Column(name = "code_digest")
    private byte[] codeDigest;
    private UUID handle;
    @Column(name = "conversation_id")
    private UUID conversationId;
    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.HANDED_OUT;
    @Column(name = "asked_wave")
    private Integer askedWave;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Version
    private int version;

    protected Invitation() {
    }

    Invitation(UUID stackId, UUID roundId, int number) {
        this.stackId = stackId;
        this.roundId = roundId;
        this.number = number;
        codeDigest = CardCode.digest(CardCode.of(id));
    }

    void accept(UUID person, UUID talk, Instant now) {
        if (state != InvitationState.HANDED_OUT && state != InvitationState.ACCEPTED) {
            throw new BusinessException("card." + state);
        }
        handle = person;
        conversationId = talk;
        state = InvitationState.ACCEPTED;
        answeredAt = now;
    }

    /** No is enough: nothing about the person stays here (INV-14). */
    void decline(Instant now) {
        if (state != InvitationState.HANDED_OUT && state != InvitationState.ACCEPTED) {
            throw new BusinessException("card." + state);
        }
        handle = null;
        conversationId = null;
        state = InvitationState.DECLINED;
        answeredAt = now;
    }

    /** Somebody who waits was asked for the conversations of a wave. */
    void asked(int wave) {
        askedWave = wave;
    }

    /** The conversation did not take place: free for another one. */
    void release() {
        conversationId = null;
    }

    void expire() {
        if (state == InvitationState.HANDED_OUT || isWaiting()) {
            state = InvitationState.EXPIRED;
        }
    }

    void seen(boolean present) {
        state = present ? InvitationState.ATTENDED : InvitationState.NO_SHOW;
    }

    boolean isWaiting() {
        return state == InvitationState.ACCEPTED && conversationId == null;
    }

    boolean isUnused() {
        return state == InvitationState.HANDED_OUT;
    }

    UUID id() {
        return id;
    }

    UUID stackId() {
        return stackId;
    }

    UUID roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    UUID handle() {
        return handle;
    }

    UUID conversationId() {
        return conversationId;
    }

    InvitationState state() {
        return state;
    }
}
