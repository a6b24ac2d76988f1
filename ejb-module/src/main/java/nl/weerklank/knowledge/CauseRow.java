package nl.weerklank.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A cause with the answers on "why?" that led to it, or that none was found. */
public record CauseRow(UUID id, UUID knowledgeId, String text, String publicText, String notFoundText, CauseState state,
        List<String> whys, Instant at) {
}
