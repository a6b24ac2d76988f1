package nl.weerklank.theme;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An official put a contribution under another theme. */
public record ContributionMoved(UUID contributionId) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return contributionId;
    }
}
