package nl.weerklank.preparation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.weerklank.trajectory.ParticipationLevel;

/** A bestuurder gives the mandate, asks to adapt with a remark, or refuses with a reason that everybody reads. */
public record DecideMandate(@NotNull(message = "{mandate.outcome.required}") MandateOutcome outcome, ParticipationLevel level,
        @Size(max = 300, message = "{preparation.text.tooLong}") String whoDecides,
        @Size(max = 1500, message = "{preparation.text.tooLong}") String openToInfluence,
        @Size(max = 1500, message = "{preparation.text.tooLong}") String fixed,
        @Size(max = 1000, message = "{preparation.text.tooLong}") String delegated,
        @DecimalMin(value = "0", message = "{preparation.budget.required}")
        @DecimalMax(value = "9999999", message = "{preparation.budget.required}") BigDecimal delegatedUpTo,
        @Size(max = 1500, message = "{preparation.text.tooLong}") String remark) {
}
