package nl.weerklank.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/**
 * An editor takes out what somebody could be found by. {@code quotes} are new words by quote; {@code tickedOff} is a reason
 * by find that points at nobody.
 */
public record MendReport(@NotNull UUID reportId,
        @NotBlank(message = "{talkReport.summary.required}")
        @Size(max = 4000, message = "{talkReport.summary.tooLong}") String summary,
        @Size(max = 1500, message = "{talkReport.strengths.tooLong}") String strengths,
        @NotNull Map<UUID, String> quotes, @NotNull Map<String, String> tickedOff) {
}
