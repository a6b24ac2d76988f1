package nl.weerklank.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * A conversation in a list, with who leads it and who goes along by name, and {@code lead} as account. {@code participants} is
 * how many were there, null before.
 */
public record ConversationRow(UUID id, int wave, Instant startsAt, String place, String language, boolean childcare,
        String lead, String leadName, String coVisitorName, String state, Integer participants, String strengths) {
}
