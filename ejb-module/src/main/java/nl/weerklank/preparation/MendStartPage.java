package nl.weerklank.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The redacteur writes the texts of the start page anew, and names a contact who can be reached (INV-02). */
public record MendStartPage(
        @NotBlank(message = "{trajectory.topic.required}") @Size(max = 600, message = "{preparation.text.tooLong}") String topic,
        @NotBlank(message = "{preparation.goalFor.required}") @Size(max = 300, message = "{preparation.text.tooLong}")
        String goalFor,
        @NotBlank(message = "{trajectory.open.required}") @Size(max = 1500, message = "{preparation.text.tooLong}")
        String openToInfluence,
        @NotBlank(message = "{trajectory.fixed.required}") @Size(max = 1500, message = "{preparation.text.tooLong}")
        String fixed,
        @NotBlank(message = "{trajectory.whoDecides.required}") @Size(max = 300, message = "{preparation.text.tooLong}")
        String whoDecides,
        @Size(max = 1000, message = "{preparation.text.tooLong}") String delegated,
        @Size(max = 1500, message = "{preparation.text.tooLong}") String lateReason,
        @NotBlank(message = "{trajectory.contact.required}") String contact) {
}
