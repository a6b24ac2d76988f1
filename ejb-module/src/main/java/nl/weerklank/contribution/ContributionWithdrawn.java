package nl.weerklank.contribution;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody took a contribution back; its words are erased. */
public record ContributionWithdrawn(UUID contributionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return contributionId;
    }
}
