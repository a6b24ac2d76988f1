package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A course is planned for a round that has nobody to lead its conversations. */
public record CoursePlanned(UUID roundId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return roundId;
    }
}
