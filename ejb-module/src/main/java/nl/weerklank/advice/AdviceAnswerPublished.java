package nl.weerklank.advice;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** The answer stands beside the advice (CollegeReactieGepubliceerd). */
public record AdviceAnswerPublished(UUID requestId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return requestId;
    }
}
