package nl.weerklank.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A wijkregisseur plans a conversation of the wave that is being planned. The time is as typed: {@code 19:30}. */
public record PlanConversation(@NotNull UUID roundId,
        @NotNull(message = "{conversation.day.required}") LocalDate day,
        @NotNull(message = "{conversation.time.required}") LocalTime time,
        @NotBlank(message = "{conversation.place.required}") @Size(max = 160, message = "{conversation.place.tooLong}")
        String place,
        @NotBlank(message = "{conversation.language.required}")
        @Size(max = 60, message = "{conversation.language.required}") String language,
        boolean childcare,
        @NotBlank(message = "{conversation.lead.required}") String lead, String coVisitor) {
}
