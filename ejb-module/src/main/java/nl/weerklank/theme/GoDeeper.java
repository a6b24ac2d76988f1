package nl.weerklank.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Residents want to talk on about a theme, with this question (P1 13).
 *
 * @param leadReason why a professional leads that talk; without it only a trained resident may (INV-06)
 */
public record GoDeeper(@NotNull UUID themeId,
        @NotBlank(message = "{round.question.required}") @Size(max = 300, message = "{round.question.tooLong}")
        String question,
        @Size(max = 500, message = "{round.leadReason.tooLong}") String leadReason) {
}
