package nl.weerklank.text;

import java.time.Instant;
import java.util.UUID;

/** A literal phrase with who asked and what the editor said; {@code state} is ASKED, ALLOWED or REFUSED. */
public record PhraseRow(UUID id, String phrase, String why, String askedBy, Instant askedAt, String state,
        String reason, String answeredBy, Instant answeredAt) {

    public boolean open() {
        return "ASKED".equals(state);
    }
}
