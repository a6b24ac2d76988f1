package nl.weerklank.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A gespreksleider writes down something that was said. {@code cardNumber} is on the speaker's card, if there is one. */
public record NoteStatement(@NotNull UUID conversationId,
        @NotNull(message = "{statement.kind.required}") StatementKind kind,
        @NotBlank(message = "{statement.text.required}") @Size(max = 1000, message = "{statement.text.tooLong}")
        String text,
        boolean unheard, boolean quoteConsent, Integer cardNumber) {
}
