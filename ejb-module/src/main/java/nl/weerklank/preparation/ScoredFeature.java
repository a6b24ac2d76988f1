package nl.weerklank.preparation;

/** A score from 1 to 5, and an example of why. */
public record ScoredFeature(Integer score, String example) {
}
