package nl.weerklank.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Putting what came in under themes, some at a time ({@code online/sort.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class SortOnlineInputBacking {

    @Inject
    TaskPage task;
    @Inject
    OnlineSorting sorting;

    private List<UnsortedRow> rows;

    public List<UnsortedRow> getRows() {
        if (rows == null) {
            rows = sorting.unsorted(task.getSubjectId());
        }
        return rows;
    }

    public long getLeft() {
        return sorting.countUnsorted(task.getSubjectId());
    }

    public List<String> getThemes() {
        return sorting.themes(task.getSubjectId());
    }

    /** Saves those that have a theme now, and shows the next ones. */
    public String sort() {
        task.keep();
        var some = getRows().stream().map(row -> new SortContribution(row.id(), task.text("theme-" + row.id()),
                task.text("words-" + row.id()))).toList();
        sorting.sort(task.getSubjectId(), some);
        task.forget();
        Errors.news("sort.saved");
        return task.here();
    }

    public String finish() {
        sorting.finish(task.getSubjectId());
        return task.done();
    }
}
