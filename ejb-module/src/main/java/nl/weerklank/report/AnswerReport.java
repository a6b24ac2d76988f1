package nl.weerklank.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** Somebody who was there says whether the concept is right, and of each of their own quotes whether it may be shown. */
public record AnswerReport(@NotNull UUID reportId, @NotNull(message = "{talkReport.answer.required}") Boolean right,
        @Size(max = 1500, message = "{talkReport.objection.tooLong}") String words, @NotNull Map<UUID, Boolean> quotes) {
}
