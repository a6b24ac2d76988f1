package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A council thought along early, by word of mouth; it replaces no advice. */
public record ThinkingAlongNoted(UUID consultationId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return consultationId;
    }
}
