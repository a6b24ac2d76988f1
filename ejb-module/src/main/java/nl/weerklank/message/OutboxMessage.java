package nl.weerklank.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.vault.Channel;

/**
 * One message to one person. Mail: QUEUED → SENT, or after six tries FAILED; a bounce makes it BOUNCED. Letters and
 * calls: QUEUED → SENT when somebody handed it over. Behind the code only: SENT at once.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    enum State {
        QUEUED, SENT, FAILED, BOUNCED
    }

    static final int MAX_ATTEMPTS = 6;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "dedup_key")
    private String dedupKey;
    @Column(name = "subject_id")
    private UUID subjectId;
    private UUID handle;
    @Enumerated(EnumType.STRING)
    private MessageKind kind;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private String title;
    private String body;
    @Enumerated(EnumType.STRING)
    private State state;
    private int attempts;
    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String proof;
    private boolean held;
    @Column(name = "run_id")
    private UUID runId;

    protected OutboxMessage() {
    }

    OutboxMessage(String dedupKey, UUID subjectId, UUID handle, MessageKind kind, Channel channel, String title,
            String body, Instant now) {
        this.dedupKey = dedupKey;
        this.subjectId = subjectId;
        this.handle = handle;
        this.kind = kind;
        this.channel = channel;
        this.title = title;
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
        if (channel == Channel.CODE_ONLY) {
            sent("CODE", now);
        } else {
            state = State.QUEUED;
        }
    }

    /** Part of a run of answers; while that is held the message waits. */
    void belongsToRun(UUID run, boolean isHeld) {
        runId = run;
        held = isHeld;
    }

    boolean isOfRun() {
        return runId != null;
    }

    void sent(String newProof, Instant now) {
        state = State.SENT;
        proof = newProof;
        sentAt = now;
    }

    /** @return whether this was the last try */
    boolean failed(Instant now) {
        attempts++;
        if (attempts >= MAX_ATTEMPTS) {
            state = State.FAILED;
            return true;
        }
        // 1, 2, 4, 8, 16 minutes: a server that restarts is met soon, one that is down is left alone.
        nextAttemptAt = now.plus(Duration.ofMinutes(1L << (attempts - 1)));
        return false;
    }

    void bounced() {
        state = State.BOUNCED;
    }

    boolean isQueued() {
        return state == State.QUEUED;
    }

    UUID id() {
        return id;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID handle() {
        return handle;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    MessageKind kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }
}
