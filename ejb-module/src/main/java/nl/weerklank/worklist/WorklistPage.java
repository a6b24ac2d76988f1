package nl.weerklank.worklist;

import java.util.List;

/** One page of the task list with the number of items in the whole list. */
public record WorklistPage(List<WorkItemRow> rows, long total) {
}
