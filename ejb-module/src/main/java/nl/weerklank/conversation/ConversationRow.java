package nl.weerklank.conversation;

import java.time.Instant;
import java.util.UUID;

/** A conversation in a list. {@code participants} is how many were there, null before. */
public record ConversationRow(UUID id, int wave, Instant startsAt, String place, String language, boolean childcare,
        String lead, String coVisitor, String state, Integer participants, String strengths) {
}
