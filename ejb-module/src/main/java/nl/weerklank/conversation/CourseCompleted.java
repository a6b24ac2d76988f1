package nl.weerklank.conversation;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** A course ended, with certificates or without; rounds that wait look again. */
public record CourseCompleted(UUID courseId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return courseId;
    }
}
