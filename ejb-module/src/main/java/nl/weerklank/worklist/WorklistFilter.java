package nl.weerklank.worklist;

import java.util.UUID;

/**
 * Which work items to list. {@code taskKey}, {@code due} and {@code text} may be null: all. The list goes on behind the
 * item {@code after} or ends before the item {@code before}; both null is its beginning.
 */
public record WorklistFilter(Scope scope, String taskKey, Due due, String text, Sort sort, boolean descending, UUID after,
        UUID before, int size) {

    /** Whose work; PARKED is the caller's own that they look at later. */
    public enum Scope {
        MINE, GROUP, PARKED, DONE
    }

    /** How late: past its time, today, or later (or no time at all). */
    public enum Due {
        LATE, TODAY, LATER
    }

    /** What the list is ordered by. */
    public enum Sort {
        DUE, CREATED, TITLE, SUBJECT, WHO, PRIORITY, CLOSED
    }

    public static final int MAX_SIZE = 100;
    public static final int MAX_TEXT = 100;

    public WorklistFilter {
        size = Math.max(1, Math.min(size, MAX_SIZE));
        text = text == null || text.isBlank() ? null : text.strip();
        if (text != null && text.length() > MAX_TEXT) {
            text = text.substring(0, MAX_TEXT);
        }
    }

    /** The beginning of a list without words to look for. */
    public static WorklistFilter of(Scope scope, String taskKey, Due due, Sort sort, boolean descending, int size) {
        return new WorklistFilter(scope, taskKey, due, null, sort, descending, null, null, size);
    }

    WorklistFilter from(UUID newAfter, UUID newBefore) {
        return new WorklistFilter(scope, taskKey, due, text, sort, descending, newAfter, newBefore, size);
    }
}
