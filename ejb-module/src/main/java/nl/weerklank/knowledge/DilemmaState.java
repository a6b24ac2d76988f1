package nl.weerklank.knowledge;

/** RAISED by professionals → CONFIRMED or not confirmed (STAYS) in the talk with residents. */
public enum DilemmaState {
    RAISED, CONFIRMED, STAYS
}
