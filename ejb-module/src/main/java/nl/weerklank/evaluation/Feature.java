package nl.weerklank.evaluation;

/** The five features of good co-operation that are scored from one to five (seed 004). */
public enum Feature {
    EARLY, CLOSE, TOGETHER, FLEXIBLE, PROACTIVE
}
