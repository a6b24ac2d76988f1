package nl.weerklank.worklist;

import java.util.List;

/**
 * One page of the task list. {@code total} counts the whole list up to {@link #COUNTED}: more is not counted, so that a
 * long list is as fast as a short one. {@code earlier} and {@code later}: whether there are more on that side.
 */
public record WorklistPage(List<WorkItemRow> rows, long total, boolean earlier, boolean later) {

    public static final int COUNTED = 1000;
}
