package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Budget and reimbursements are settled; the bestuurder can decide. */
public record BudgetPlanned(UUID cycleId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }
}
