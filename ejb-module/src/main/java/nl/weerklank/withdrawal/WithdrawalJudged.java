package nl.weerklank.withdrawal;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The privacyfunctionaris chose what must happen. */
public record WithdrawalJudged(UUID withdrawalId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return withdrawalId;
    }
}
