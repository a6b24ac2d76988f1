package nl.weerklank.knowledge;

/** PROPOSED → CONFIRMED or REJECTED; NOT_FOUND stands for a theme without a cause (yet). */
public enum CauseState {
    PROPOSED, CONFIRMED, REJECTED, NOT_FOUND
}
