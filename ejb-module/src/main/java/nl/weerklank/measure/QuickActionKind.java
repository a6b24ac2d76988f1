package nl.weerklank.measure;

/** What can be done at once (P1 14, 15): a quick measure, an idea for the idea fund, or nothing. */
public enum QuickActionKind {
    MEASURE, IDEA, NONE
}
