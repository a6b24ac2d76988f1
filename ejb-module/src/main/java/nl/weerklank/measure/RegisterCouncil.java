package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What the raad decided, where it can be read, and why when it is not a plain yes. */
public record RegisterCouncil(@NotNull UUID cycleId, @NotNull(message = "{measure.council.outcome}") PolicyOutcome outcome,
        @NotNull(message = "{measure.council.on}") LocalDate on,
        @NotBlank(message = "{measure.council.link}") @Pattern(regexp = "https?://[^\\s\"<>]{3,280}", message = "{measure.council.link}") String link,
        @Size(max = 1000, message = "{measure.text.tooLong}") String reason) {
}
