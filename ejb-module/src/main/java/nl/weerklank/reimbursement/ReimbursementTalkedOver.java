package nl.weerklank.reimbursement;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody talked with the receiver about a limit; the detail says what they agreed. */
public record ReimbursementTalkedOver(UUID reimbursementId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reimbursementId;
    }
}
