package nl.weerklank.retention;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Data of one kind went because their term was over; the detail says how many. */
public record TermOver(RetentionKind kind, long taken) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String detail() {
        return kind + " " + taken;
    }
}
