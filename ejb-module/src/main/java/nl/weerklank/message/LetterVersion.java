package nl.weerklank.message;

import java.time.Instant;

/** One text that somebody gave a letter: from when it holds, and who wrote it when. */
public record LetterVersion(String title, String body, Instant validFrom, Instant createdAt, String createdBy) {
}
