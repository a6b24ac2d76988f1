package nl.weerklank.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The wijkregisseur adds somebody the municipality knows: an organisation or a function, never a person's own data. */
public record AddContact(@NotNull(message = "{preparation.contact.kind}") ContactKind kind,
        @NotBlank(message = "{preparation.contact.name}") @Size(max = 200, message = "{preparation.contact.name}") String name,
        @NotNull(message = "{preparation.contact.standing}") ContactStanding standing, LocalDate lastContact) {
}
