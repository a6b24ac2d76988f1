package nl.weerklank.reimbursement;

/** OFFERED → CLAIMED → CHECKED (may be paid) → PAID; DECLINED by the receiver, at the offer or after a talk. */
public enum ReimbursementState {
    OFFERED, CLAIMED, CHECKED, PAID, DECLINED
}
