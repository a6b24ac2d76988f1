package nl.weerklank.worklist;

/** Which work items to list. {@code taskKey} and {@code due} may be null: all. Pages count from zero. */
public record WorklistFilter(Scope scope, String taskKey, Due due, Sort sort, boolean descending, int page, int size) {

    /** Whose work. */
    public enum Scope {
        MINE, GROUP, DONE
    }

    /** How late: past its time, today, or later (or no time at all). */
    public enum Due {
        LATE, TODAY, LATER
    }

    /** What the list is ordered by. */
    public enum Sort {
        DUE, CREATED, TITLE, SUBJECT
    }

    public static final int MAX_SIZE = 100;

    public WorklistFilter {
        size = Math.max(1, Math.min(size, MAX_SIZE));
        page = Math.max(0, page);
    }
}
