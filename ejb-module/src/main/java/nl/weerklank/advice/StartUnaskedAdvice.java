package nl.weerklank.advice;

import java.util.List;
import java.util.UUID;

/**
 * A council speaks by itself; {@code why} says why now.
 *
 * @param trajectoryId may be null
 * @param text an advice that the council adopted already, with its recommendations; null when it still has to be written
 */
public record StartUnaskedAdvice(UUID councilId, UUID trajectoryId, UUID follows, String title, String why, String text,
        List<NewRecommendation> recommendations) {

    public StartUnaskedAdvice {
        recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
    }
}
