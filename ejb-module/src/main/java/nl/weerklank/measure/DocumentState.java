package nl.weerklank.measure;

/** DRAFT → DECIDED / REJECTED. */
public enum DocumentState {
    DRAFT, DECIDED, REJECTED
}
