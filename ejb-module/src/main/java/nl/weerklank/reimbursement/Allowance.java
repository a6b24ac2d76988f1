package nl.weerklank.reimbursement;

import java.math.BigDecimal;

/** What somebody received or is about to, this month and year, beside what the law leaves untaxed; in euro. */
public record Allowance(BigDecimal month, BigDecimal monthLimit, BigDecimal year, BigDecimal yearLimit) {

    private static final BigDecimal NEAR = new BigDecimal("0.8");

    /** How much may still come without a consequence: never below zero. */
    public BigDecimal left() {
        return monthLimit.subtract(month).min(yearLimit.subtract(year)).max(BigDecimal.ZERO);
    }

    /** Four fifths of one of the limits is reached: time to warn, before anybody pays (INV-37). */
    public boolean isNear() {
        return month.compareTo(monthLimit.multiply(NEAR)) >= 0 || year.compareTo(yearLimit.multiply(NEAR)) >= 0;
    }

    boolean passesMonth(BigDecimal amount) {
        return month.add(amount).compareTo(monthLimit) > 0;
    }

    boolean passesYear(BigDecimal amount) {
        return year.add(amount).compareTo(yearLimit) > 0;
    }
}
