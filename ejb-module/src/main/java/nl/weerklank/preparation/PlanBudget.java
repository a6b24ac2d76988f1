package nl.weerklank.preparation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What there is to spend on taking part, and what people get back. */
public record PlanBudget(@NotNull(message = "{preparation.budget.required}")
        @DecimalMin(value = "0", message = "{preparation.budget.required}")
        @DecimalMax(value = "9999999", message = "{preparation.budget.required}") BigDecimal budget,
        @NotBlank(message = "{preparation.reimbursement.required}") @Size(max = 1000, message = "{preparation.text.tooLong}")
        String reimbursement,
        boolean ideaFund) {
}
