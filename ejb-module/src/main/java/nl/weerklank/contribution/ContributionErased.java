package nl.weerklank.contribution;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** What was taken back is erased; an empty marker stays. What features still hold of it goes, and nothing is owed any more. */
public record ContributionErased(UUID contributionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return contributionId;
    }
}
