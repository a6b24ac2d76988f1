package nl.weerklank.reimbursement;

/** What it is for (C07). */
public enum ReimbursementKind {
    TRAVEL, PHONE, CHILD_CARE, EFFORT, INTERPRETER
}
