package nl.weerklank.reimbursement;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody said no thank you to an offer. */
public record ReimbursementTurnedDown(UUID reimbursementId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reimbursementId;
    }
}
