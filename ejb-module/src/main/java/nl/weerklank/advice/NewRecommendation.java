package nl.weerklank.advice;

/** What a council recommends; {@code causeMissed} when the municipality overlooks a cause. */
public record NewRecommendation(String text, boolean causeMissed) {
}
