package nl.weerklank.reimbursement;

/** How the money comes: to an account, or in hand at the counter with a number. */
public enum ReimbursementWay {
    TRANSFER, COUNTER
}
