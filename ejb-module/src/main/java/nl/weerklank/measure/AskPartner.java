package nl.weerklank.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a partner is asked to do or pay, by when, and how to reach whoever answers for it. */
public record AskPartner(@NotNull UUID measureId,
        @NotBlank(message = "{measure.partner.organisation}") @Size(max = 120, message = "{measure.partner.organisation}") String organisation,
        @NotBlank(message = "{measure.partner.text}") @Size(max = 500, message = "{measure.partner.text}") String text,
        BigDecimal amount, @NotNull(message = "{measure.partner.neededBy}") LocalDate neededBy,
        @Size(max = 120, message = "{measure.text.tooLong}") String name,
        @NotBlank(message = "{measure.partner.mail}") @Pattern(regexp = "\\s*[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\s*", message = "{measure.partner.mail}") String mail,
        @Size(max = 40, message = "{measure.text.tooLong}") String phone) {
}
