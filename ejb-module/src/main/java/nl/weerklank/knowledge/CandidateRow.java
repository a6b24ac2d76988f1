package nl.weerklank.knowledge;

import java.util.List;
import java.util.UUID;

/** A group of experiences that may be knowledge, with its sources; {@code enough} says whether it can be interpreted. */
public record CandidateRow(UUID id, String title, List<QuoteRow> experiences, long sources, boolean enough,
        boolean regroup, int notRecognised, List<String> additions) {
}
