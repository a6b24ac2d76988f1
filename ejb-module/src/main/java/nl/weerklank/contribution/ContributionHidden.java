package nl.weerklank.contribution;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody took back the yes to showing a contribution; the contribution itself stays. */
public record ContributionHidden(UUID contributionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return contributionId;
    }
}
