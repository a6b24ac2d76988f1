package nl.weerklank.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Phase 2 or 3 asks phase 1 for more: what, and of whom. Everybody can read it. */
public record AskAgain(
        @NotBlank(message = "{cycle.question.required}") @Size(max = 300, message = "{cycle.question.tooLong}")
        String question,
        @NotBlank(message = "{cycle.whom.required}") @Size(max = 300, message = "{cycle.whom.tooLong}")
        String whom) {
}
