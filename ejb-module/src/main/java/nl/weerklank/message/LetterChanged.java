package nl.weerklank.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A letter got another text from some moment on. */
public record LetterChanged(MessageKind kind) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String detail() {
        return kind.name();
    }
}
