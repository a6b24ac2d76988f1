package nl.weerklank.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** A gespreksleider writes a report: what was said in short, what people do themselves, and which of their words to show. */
public record WriteReport(@NotNull UUID reportId,
        @NotBlank(message = "{talkReport.summary.required}")
        @Size(max = 4000, message = "{talkReport.summary.tooLong}") String summary,
        @Size(max = 1500, message = "{talkReport.strengths.tooLong}") String strengths, boolean nobodyNamedStrengths,
        @NotNull @Size(max = 20, message = "{talkReport.quotes.tooMany}") List<UUID> statements) {
}
