package nl.weerklank.reimbursement;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** It was paid by who neither claimed nor talked. */
public record ReimbursementPaid(UUID reimbursementId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reimbursementId;
    }
}
