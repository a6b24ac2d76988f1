package nl.weerklank.advice;

/** What somebody is in a council. */
public enum CouncilPart {
    /** Checks, shares out the work and adopts. */
    CHAIR,
    /** Does what the chair does while the chair is away. */
    SUBSTITUTE,
    /** Looks whether a dossier is complete and keeps members and settings; does not vote. */
    SECRETARY,
    MEMBER;

    /** Reads, remarks and votes. */
    public boolean votes() {
        return this != SECRETARY;
    }
}
