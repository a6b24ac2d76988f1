package nl.weerklank.reimbursement;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody asked for a reimbursement. */
public record ReimbursementClaimed(UUID reimbursementId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reimbursementId;
    }
}
