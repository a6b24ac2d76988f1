package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Somebody said YES or NO to their own words in a report. */
public record QuoteConsentGiven(UUID reportId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return reportId;
    }
}
