package nl.weerklank.reimbursement;

/** What was agreed with the receiver near a limit (S11 4). Only the receiver declines. */
public enum TalkOutcome {
    /** They showed what it cost: that does not count for the limits. */
    ACTUAL_COSTS,
    /** They know what it may mean for their benefit or tax, and want it now. */
    PAY_NOW,
    /** Next month, when the month begins anew. */
    NEXT_MONTH,
    /** They would rather have nothing. */
    DECLINED
}
