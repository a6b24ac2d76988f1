package nl.weerklank.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A gespreksleider closes every open objection with what was done, and writes the report anew. */
public record HandleObjections(@NotNull UUID reportId,
        @NotBlank(message = "{talkReport.summary.required}")
        @Size(max = 4000, message = "{talkReport.summary.tooLong}") String summary,
        @Size(max = 1500, message = "{talkReport.strengths.tooLong}") String strengths,
        @NotNull @Size(max = 20, message = "{talkReport.quotes.tooMany}") List<UUID> statements,
        @NotNull Map<UUID, String> done) {
}
