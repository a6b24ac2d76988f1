package nl.weerklank.grant;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A steward looked for money: FOUND, LATER or OTHER_WAY. */
public record MoneySought(UUID ideaId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return ideaId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
