package nl.weerklank.conversation;

import java.time.Instant;
import java.util.UUID;

/** A stack of cards: how many, how many are used. {@code at} is when it was made. */
public record StackRow(UUID id, UUID roundId, String trajectory, String centralQuestion, int wave, Instant at,
        long cards, long used, boolean ofConversation) {
}
