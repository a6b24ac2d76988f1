package nl.weerklank.measure;

import java.math.BigDecimal;

/**
 * Whether there is money for a measure (INV-40): what it costs, what was promised and what of that was confirmed, in euro.
 *
 * @param open how many funding lines nobody confirmed yet
 */
public record Cover(BigDecimal budget, BigDecimal promised, BigDecimal confirmed, long open) {

    /** Nothing is left open, and what was confirmed is enough. What costs nothing needs nothing. */
    public boolean isCovered() {
        return open == 0 && (budget == null || confirmed.compareTo(budget) >= 0);
    }

    /** What is still missing; never below zero. */
    public BigDecimal missing() {
        return budget == null ? BigDecimal.ZERO : budget.subtract(confirmed).max(BigDecimal.ZERO);
    }
}
