package nl.weerklank.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody names a group that was forgotten, and how to reach it. */
public record NameGroup(
        @NotBlank(message = "{group.name.required}") @Size(max = 100, message = "{group.name.tooLong}") String name,
        @NotBlank(message = "{preparation.approach.required}") @Size(max = 500, message = "{preparation.text.tooLong}")
        String approach) {
}
