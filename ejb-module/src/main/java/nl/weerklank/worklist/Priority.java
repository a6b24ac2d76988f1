package nl.weerklank.worklist;

/** How soon somebody should look. In the order of the alphabet, so that the database sorts high first. */
public enum Priority {
    HIGH, NORMAL
}
