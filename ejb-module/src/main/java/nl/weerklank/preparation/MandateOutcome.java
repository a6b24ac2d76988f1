package nl.weerklank.preparation;

/** What a bestuurder answers on a preparation. */
public enum MandateOutcome {
    GIVEN, ADAPT, REFUSED
}
