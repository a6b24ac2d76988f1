package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** The task list; what is shown stands in the address, so that it is there again on the way back. */
@Named
@RequestScoped
@ReadOnce
public class WorklistBacking {

    private static final int SIZE = 25;

    @Inject
    Worklist worklist;
    @Inject
    Clock clock;

    private String scope = "GROUP";
    private String due = "";
    private String kind = "";
    private String sort = "DUE";
    private int page;
    private WorklistPage rows;
    private WorklistCounts counts;

    public WorklistPage getRows() {
        if (rows == null) {
            var order = of(WorklistFilter.Sort.class, sort);
            rows = worklist.list(new WorklistFilter(of(WorklistFilter.Scope.class, scope), kind.isEmpty() ? null : kind,
                    of(WorklistFilter.Due.class, due), order == null ? WorklistFilter.Sort.DUE : order,
                    order == WorklistFilter.Sort.CREATED, page, SIZE));
        }
        return rows;
    }

    public WorklistCounts getCounts() {
        if (counts == null) {
            counts = worklist.counts();
        }
        return counts;
    }

    public List<TaskKind> getKinds() {
        return worklist.kinds();
    }

    public boolean isMore() {
        return getRows().total() > (page + 1L) * SIZE;
    }

    public WorkItemRow getNext() {
        return worklist.next().orElse(null);
    }

    /** late, today or ontime: the key of the words and of the colour. */
    public String dueState(WorkItemRow row) {
        if (row.dueAt() == null || row.closedAt() != null) {
            return "ontime";
        }
        if (row.dueAt().isBefore(clock.instant())) {
            return "late";
        }
        return Dates.on(row.dueAt()).equals(Dates.on(clock.instant())) ? "today" : "ontime";
    }

    public String claim(UUID id) {
        worklist.claim(id);
        Errors.news("task.claimed");
        return "/worklist/list?faces-redirect=true&bak=MINE";
    }

    public String release(UUID id) {
        worklist.release(id);
        Errors.news("task.released");
        return "/worklist/list?faces-redirect=true&bak=GROUP";
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = of(WorklistFilter.Scope.class, scope) == null ? "GROUP" : scope;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    /** A code from the address, or null: people can type anything there. */
    private static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(code)).findFirst().orElse(null);
    }
}
