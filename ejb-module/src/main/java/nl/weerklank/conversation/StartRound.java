package nl.weerklank.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** An official starts a round of conversations. */
public record StartRound(@NotNull UUID trajectoryId,
        @NotNull(message = "{round.kind.required}") RoundKind kind,
        @NotBlank(message = "{round.question.required}") @Size(max = 300, message = "{round.question.tooLong}")
        String centralQuestion,
        @Size(max = 500, message = "{round.leadReason.tooLong}") String leadReason) {
}
