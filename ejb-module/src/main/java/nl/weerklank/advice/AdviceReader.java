package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A member whom the chair asked to prepare an advice; done when they say so, whether or not they remarked anything. */
@Entity
@Table(name = "advice_reader")
class AdviceReader {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "member_id")
    private UUID memberId;
    private boolean consult;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private int version;

    protected AdviceReader() {
    }

    AdviceReader(UUID requestId, UUID memberId) {
        this.requestId = requestId;
        this.memberId = memberId;
    }

    /** @param askResidents whether residents should be asked first */
    void done(boolean askResidents, Instant now) {
        consult = askResidents;
        doneAt = now;
    }

    boolean isDone() {
        return doneAt != null;
    }

    boolean wantsConsultation() {
        return consult;
    }

    UUID memberId() {
        return memberId;
    }
}
