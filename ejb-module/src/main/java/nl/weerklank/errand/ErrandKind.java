package nl.weerklank.errand;

/** What a task beside a process asks for; the label is its title in task lists. */
public enum ErrandKind {
    /** S0: the preparation takes longer than its term, and early involvement is at stake. */
    EXPLAIN_OR_SPEED_UP("Leg uit of versnel"),
    /** S3c: the report of a conversation does not get written. */
    HELP_WITH_REPORT("Bied hulp bij het verslag"),
    /** INV-38: people of a trajectory heard nothing for too long. */
    SILENCE("Verbreek de stilte"),
    /** A step of a process failed so often that it is tried no more. */
    STUCK_STEP("Los een storing op");

    private final String title;

    ErrandKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
