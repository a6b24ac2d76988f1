package nl.weerklank.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A gespreksleider closes a conversation that was held. {@code tallies} is per group how many belong to it and of how many
 * this is known; {@code present} are numbers of cards of people who were there.
 */
public record CloseConversation(@NotNull UUID conversationId,
        @NotNull(message = "{conversation.participants.required}")
        @Min(value = 1, message = "{conversation.participants.required}")
        @Max(value = 200, message = "{conversation.participants.required}") Integer participants,
        @Size(max = 1500, message = "{conversation.strengths.tooLong}") String strengths, boolean nobodyNamedStrengths,
        @NotNull Map<UUID, Tally> tallies, @NotNull Set<Integer> present) {

    /** How many belong to a group, and of how many this is known. */
    public record Tally(int counted, int known) {
    }
}
