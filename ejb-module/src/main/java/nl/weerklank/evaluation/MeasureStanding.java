package nl.weerklank.evaluation;

import java.util.UUID;

/** How a measure stands; {@code state} is the name of its state. */
public record MeasureStanding(UUID id, String title, String state) {
}
