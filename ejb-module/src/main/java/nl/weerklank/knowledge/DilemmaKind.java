package nl.weerklank.knowledge;

/** What clashes in daily practice (B03): what is usual, what people find important, or a rule. */
public enum DilemmaKind {
    NORM, VALUE, RULE
}
