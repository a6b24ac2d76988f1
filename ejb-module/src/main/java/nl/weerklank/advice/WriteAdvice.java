package nl.weerklank.advice;

import java.util.List;
import java.util.UUID;

/** The text of an advice with its recommendations in order; empty ones are left out. */
public record WriteAdvice(UUID requestId, String text, List<NewRecommendation> recommendations) {

    public WriteAdvice {
        recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
    }
}
