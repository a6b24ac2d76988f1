package nl.weerklank.preparation;

/** Who named a group that was forgotten. */
public enum MissedGroupOrigin {
    COUNCIL, PROFESSIONAL
}
