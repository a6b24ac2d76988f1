package nl.weerklank.measure;

import java.util.UUID;

/** A measure as the end of a chain: what it is called and where it stands. */
public record MeasureStep(UUID id, UUID causeId, String title, MeasureState state) {
}
