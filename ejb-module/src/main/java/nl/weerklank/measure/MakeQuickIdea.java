package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An idea for the idea fund out of what one person said.
 *
 * @param contribution    the one that it comes from; its contributor becomes the owner of the idea
 * @param what            the idea in the words of the official
 * @param area         the wijk whose pot may pay it
 * @param amount          in euros; null when nobody knows yet
 */
public record MakeQuickIdea(@NotNull UUID cycleId,
        @NotNull(message = "{quick.contribution.required}") UUID contribution,
        @NotBlank(message = "{quick.what.required}") @Size(max = 1000, message = "{quick.what.required}") String what,
        @NotNull(message = "{quick.area.required}") UUID area, BigDecimal amount) {
}
