package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A measure that a session thought up for a cause.
 *
 * @param quickReason   why it does not wait for a confirmed cause; for a quick one only
 * @param contributions that a quick measure comes from
 */
public record ProposeMeasure(@NotNull UUID causeId,
        @NotBlank(message = "{measure.title.required}") @Size(max = 160, message = "{measure.title.required}") String title,
        @NotNull(message = "{measure.kind.required}") MeasureKind kind,
        @Size(max = 500, message = "{measure.text.tooLong}") String quickReason, Set<UUID> contributions) {
}
