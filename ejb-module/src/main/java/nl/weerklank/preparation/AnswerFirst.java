package nl.weerklank.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Question 1: for whom, why, about what in daily life, and what it is for first of all. What is missing for residents is asked
 * again by decision table D1; who saves money is asked to begin at their needs (INV-04).
 */
public record AnswerFirst(@Size(max = 300, message = "{preparation.text.tooLong}") String goalFor,
        @NotBlank(message = "{preparation.goalWhy.required}") @Size(max = 1500, message = "{preparation.text.tooLong}")
        String goalWhy,
        @Size(max = 600, message = "{preparation.text.tooLong}") String topic,
        @NotNull(message = "{preparation.mainAim.required}") MainAim mainAim,
        @NotNull(message = "{preparation.documentStatus.required}") DocumentStatus documentStatus,
        @Size(max = 1500, message = "{preparation.text.tooLong}") String lateReason,
        @NotEmpty(message = "{preparation.team.required}") Set<String> team) {
}
