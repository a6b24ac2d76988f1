package nl.weerklank.advice;

/** Whether the municipality asked, or the council speaks by itself. */
public enum AdviceMode {
    ASKED, UNASKED
}
