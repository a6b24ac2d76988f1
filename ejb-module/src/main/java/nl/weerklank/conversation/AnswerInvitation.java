package nl.weerklank.conversation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody with a card says yes, and how we reach them. Nothing of it is required but the yes. */
public record AnswerInvitation(UUID conversationId,
        @Size(max = 120, message = "{idea.name.tooLong}") String name,
        @Size(max = 200, message = "{idea.mail.wrong}")
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}", message = "{idea.mail.wrong}") String mail,
        @Pattern(regexp = "\\+?[0-9 ()-]{8,25}", message = "{idea.phone.wrong}") String phone) {
}
