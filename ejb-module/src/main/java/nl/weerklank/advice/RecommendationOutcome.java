package nl.weerklank.advice;

/** What the municipality does with a recommendation; each has a reason (INV-18). */
public enum RecommendationOutcome {
    ADOPTED, PARTLY, NOT
}
