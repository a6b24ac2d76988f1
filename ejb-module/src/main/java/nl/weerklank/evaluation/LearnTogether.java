package nl.weerklank.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What everybody together learned from it; public, under the three heads of the evaluation (seed 000). */
public record LearnTogether(
        @NotBlank(message = "{evaluation.works.required}") @Size(max = 2000, message = "{evaluation.text.tooLong}")
        String works,
        @NotBlank(message = "{evaluation.better.required}") @Size(max = 2000, message = "{evaluation.text.tooLong}")
        String better,
        @NotBlank(message = "{evaluation.results.required}") @Size(max = 2000, message = "{evaluation.text.tooLong}")
        String results) {
}
