package nl.weerklank.cycle;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The bestuurder decided about an exception: GRANTED or REFUSED. */
public record ExceptionConcluded(UUID exceptionId, String outcome) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return exceptionId;
    }

    @Override
    public String detail() {
        return outcome;
    }
}
