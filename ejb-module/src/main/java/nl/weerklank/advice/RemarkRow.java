package nl.weerklank.advice;

import java.time.Instant;
import java.util.UUID;

/** A remark inside the council; {@code stale} when the paragraph has other words by now than {@code passage}. */
public record RemarkRow(UUID id, UUID paperId, int paragraph, String passage, boolean stale, UUID memberId, String member,
        String text, boolean question, Instant madeAt) {
}
