package nl.weerklank.reimbursement;

/** What the decision table says of a claim (reimbursement-limit.dmn). */
public enum LimitRule {
    WITHIN, MONTH_LIMIT, YEAR_LIMIT, RECEIPT_MISSING
}
