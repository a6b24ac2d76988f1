package nl.weerklank.preparation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** One of the five questions is answered; {@code question} is the kind of task that it was. */
public record PreparationAnswered(UUID cycleId, String question) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return cycleId;
    }

    @Override
    public String detail() {
        return question;
    }
}
