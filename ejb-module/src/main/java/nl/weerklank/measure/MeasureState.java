package nl.weerklank.measure;

/** PROPOSED → DECIDED → RUNNING → DONE; STOPPED with a reason. What is done at once runs before anybody decided on the document. */
public enum MeasureState {
    PROPOSED, DECIDED, RUNNING, DONE, STOPPED;

    /** Whether residents can count on it. */
    public boolean isDecided() {
        return this == DECIDED || this == RUNNING || this == DONE;
    }
}
