package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The document in plain words.
 *
 * @param councilNeeded     whether the raad decides as well
 * @param materiallyChanged whether it says something else than when advice was weighed
 */
public record ComposeDocument(@NotNull UUID cycleId, @NotNull(message = "{measure.document.kind}") DocumentKind kind,
        @NotBlank(message = "{measure.document.title}") @Size(max = 160, message = "{measure.document.title}") String title,
        @NotBlank(message = "{measure.document.text}") @Size(max = 3000, message = "{measure.document.text}") String text,
        boolean councilNeeded, boolean materiallyChanged) {
}
