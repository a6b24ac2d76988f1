package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A small thing that can be done at once about what people said.
 *
 * @param title         what residents read
 * @param quickReason       why it does not wait for a cause; residents read it too
 * @param contributions that it comes from, at least one
 */
public record StartQuickMeasure(@NotNull UUID cycleId,
        @NotBlank(message = "{measure.title.required}") @Size(max = 160, message = "{measure.title.required}") String title,
        @NotBlank(message = "{measure.quickReason.required}") @Size(max = 500, message = "{measure.text.tooLong}") String quickReason,
        @NotNull Set<UUID> contributions) {
}
