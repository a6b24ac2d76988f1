package nl.weerklank.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of a draft. */
public record VersionRow(UUID id, int number, String text, List<NewRecommendation> recommendations, String writer,
        Instant writtenAt) {
}
