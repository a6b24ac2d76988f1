package nl.weerklank.measure;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** Residents said whether a measure fits: FITS or FITS_NOT. */
public record FitAsked(UUID measureId, String detail) implements DomainEvent {

    @Override
    public UUID subjectId() {
        return measureId;
    }
}
