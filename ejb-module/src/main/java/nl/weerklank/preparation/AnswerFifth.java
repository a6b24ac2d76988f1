package nl.weerklank.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;

/** Question 5: how people hear what was done, when they are asked how it was, and whom they can call. */
public record AnswerFifth(@NotEmpty(message = "{preparation.channels.required}") Set<FeedbackChannel> channels,
        @NotNull(message = "{trajectory.feedbackBy.required}") LocalDate feedbackBy,
        @NotNull(message = "{preparation.evaluationOn.required}") LocalDate evaluationOn,
        @NotBlank(message = "{trajectory.contact.required}") String contact) {
}
