package nl.weerklank.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * An initiative was visited.
 *
 * @param hostAgreed whether who organises it agreed beforehand
 * @param note       how it was, without names
 * @param tallies    per group how many belong to it and of how many this is known
 */
public record CloseVisit(@NotNull UUID visitId,
        @NotNull(message = "{visit.day.required}") LocalDate visitedOn, boolean hostAgreed,
        @NotBlank(message = "{visit.note.required}") @Size(max = 1500, message = "{visit.note.required}") String note,
        @NotNull(message = "{visit.people.required}") @Min(value = 1, message = "{visit.people.required}")
        @Max(value = 200, message = "{visit.people.required}") Integer people,
        @Size(max = 1500, message = "{conversation.strengths.tooLong}") String strengths, boolean nobodyNamedStrengths,
        @NotNull Map<UUID, CloseConversation.Tally> tallies) {
}
