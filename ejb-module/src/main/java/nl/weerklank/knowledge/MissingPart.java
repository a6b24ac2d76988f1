package nl.weerklank.knowledge;

/** What makes a candidate still an experience and not yet knowledge (D5, INV-28). */
public enum MissingPart {
    EXPERIENCES, SOURCES, CAUSE, EFFECT, ANSWERS, RECOGNITION
}
