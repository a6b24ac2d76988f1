package nl.weerklank.measure;

/** What a pilot taught us to do. Stopping is a valid outcome. */
public enum PilotOutcome {
    CONTINUE, ADAPT, STOP
}
