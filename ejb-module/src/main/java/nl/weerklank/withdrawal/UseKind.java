package nl.weerklank.withdrawal;

/** What a contribution was used in. */
public enum UseKind {
    THEME, KNOWLEDGE, CAUSE, MEASURE, REPORT, ANSWER
}
