package nl.weerklank.neighbourhood;

import java.util.UUID;

/** A wijk to choose from. {@code withinArea} is false for the choice "outside the municipality". */
public record NeighbourhoodRow(UUID id, String name, boolean withinArea) {
}
