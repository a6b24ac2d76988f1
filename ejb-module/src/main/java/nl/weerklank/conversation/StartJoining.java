package nl.weerklank.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A round in which we go to where people are already.
 *
 * @param centralQuestion what we want to hear
 * @param initiatives     each by its name and place
 */
public record StartJoining(@NotNull UUID trajectoryId,
        @NotBlank(message = "{joining.question.required}") @Size(max = 300, message = "{joining.question.required}")
        String centralQuestion,
        @NotEmpty(message = "{joining.initiatives.required}") @Size(max = 10, message = "{joining.initiatives.required}")
        List<@NotBlank(message = "{joining.initiatives.required}") @Size(max = 160, message = "{joining.initiatives.required}") String> initiatives) {
}
