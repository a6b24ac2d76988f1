package nl.weerklank.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;

/**
 * The task list. What is shown stands in the address as codes, so that it is there again on the way back; words that
 * somebody looks for are kept on the server and the address holds only the id of the filter.
 */
@Named
@RequestScoped
@ReadOnce
public class WorklistBacking {

    private static final int SIZE = 25;
    private static final String UP = "op";
    private static final String DOWN = "af";
    private static final String ALL = "-";

    @Inject
    Worklist worklist;
    @Inject
    SavedFilters filters;
    @Inject
    WorklistPreferences preferences;
    @Inject
    BulkActs acts;
    @Inject
    ListPlace place;
    @Inject
    ActiveUser user;
    @Inject
    HttpServletRequest request;
    @Inject
    Clock clock;

    private String scope = "";
    private String due = "";
    private String kind = "";
    private String sort = "";
    private String direction = "";
    private String filterId = "";
    private String after = "";
    private String before = "";
    private String name;
    private String role;
    private List<WorklistColumn> columns;

    /** Read at once: what is shown decides already which buttons of a post there are. */
    @PostConstruct
    void read() {
        scope = parameter("bak");
        kind = parameter("soort");
        due = parameter("laat");
        sort = parameter("volgorde");
        direction = parameter("richting");
        filterId = parameter("filter");
        after = parameter("na");
        before = parameter("voor");
    }

    private String parameter(String parameter) {
        var given = request.getParameter(parameter);
        // An option without a value would send its words: "all" is a sign.
        return given == null || ALL.equals(given) ? "" : given;
    }

    /** The filter that the address names, when the caller may use it. */
    public SavedFilterRow getSaved() {
        return filters.find(id(filterId)).orElse(null);
    }

    /** Whether the address names a filter that is not there any more. */
    public boolean isGone() {
        return !filterId.isEmpty() && (getSaved() == null || getSaved().removed());
    }

    public WorklistFilter getFilter() {
        var saved = filterId.isEmpty() || isGone() ? null : getSaved().filter();
        var chosen = of(WorklistFilter.Sort.class, sort);
        var order = chosen != null ? chosen : saved != null ? saved.sort() : WorklistFilter.Sort.DUE;
        // The newest and what was done last come first, unless somebody turns the order around.
        var turned = chosen == null && saved != null ? saved.descending()
                : order == WorklistFilter.Sort.CREATED || order == WorklistFilter.Sort.CLOSED;
        var descending = direction.isEmpty() ? turned : DOWN.equals(direction);
        if (saved != null) {
            return new WorklistFilter(saved.scope(), saved.taskKey(), saved.due(), saved.text(), order, descending, id(after),
                    id(before), SIZE);
        }
        return new WorklistFilter(Optional.ofNullable(of(WorklistFilter.Scope.class, scope)).orElse(WorklistFilter.Scope.GROUP),
                kind.isEmpty() ? null : kind, of(WorklistFilter.Due.class, due), null, order, descending, id(after),
                id(before), SIZE);
    }

    public WorklistPage getRows() {
        place.keep(address(getFilter().sort().name(), direction, after, before));
        return worklist.list(getFilter());
    }

    public WorklistCounts getCounts() {
        return worklist.counts();
    }

    public List<TaskKind> getKinds() {
        return worklist.kinds();
    }

    public List<SavedFilterRow> getFilters() {
        return filters.list();
    }

    public WorkItemRow getNext() {
        return worklist.next().orElse(null);
    }

    /** A number as counted: past the limit it is only known to be more. */
    public String many(long count) {
        return count >= WorklistPage.COUNTED ? WorklistPage.COUNTED + "+" : String.valueOf(count);
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

    public boolean isParked(WorkItemRow row) {
        return row.followUpAt() != null && row.closedAt() == null && row.followUpAt().isAfter(clock.instant());
    }

    public boolean isMine(WorkItemRow row) {
        return user.getActor().account().equals(row.assignee());
    }

    /** The address of the same list in the order of a column; a second time turns the order around. */
    public String sortAddress(String column) {
        var again = getFilter().sort().name().equals(column);
        return "/worklist/list?" + address(column, again ? getFilter().descending() ? UP : DOWN : "", "", "");
    }

    /** How a column is ordered now, for the table's heading. */
    public String order(String column) {
        return !getFilter().sort().name().equals(column) ? "none" : getFilter().descending() ? "descending" : "ascending";
    }

    public String getNextAddress() {
        return "/worklist/list?" + address(getFilter().sort().name(), direction, last().id().toString(), "");
    }

    public String getPreviousAddress() {
        return "/worklist/list?" + address(getFilter().sort().name(), direction, "", getRows().rows().get(0).id().toString());
    }

    /** Buttons of one line: the line's id travels with the button, so a list that changed meanwhile cannot mix them up. */
    public String act() {
        var taken = id(request.getParameter("claim"));
        if (taken != null) {
            worklist.claim(taken);
            Errors.news("task.claimed");
            return "/worklist/list?faces-redirect=true&bak=MINE";
        }
        worklist.release(Optional.ofNullable(id(request.getParameter("release")))
                .orElseThrow(NotFoundException::new));
        Errors.news("task.released");
        return "/worklist/list?faces-redirect=true&bak=GROUP";
    }

    /** Whether a button of a line was pressed. */
    public boolean isLineButton() {
        return request.getParameter("claim") != null || request.getParameter("release") != null;
    }

    /** Whether several tasks of this list can be ticked. */
    public boolean isBulk() {
        return getFilter().scope() != WorklistFilter.Scope.DONE;
    }

    /** Goes to the exact list of what was ticked; nothing is done before somebody says yes there. */
    public String choose(String kind) {
        var ticked = request.getParameterValues("kies");
        var items = Arrays.stream(ticked == null ? new String[0] : ticked).map(WorklistBacking::id).filter(Objects::nonNull)
                .toList();
        return "/worklist/bulk?faces-redirect=true&lijst=" + acts.prepare(BulkKind.valueOf(kind), items);
    }

    /** Shows what was asked for; words are kept, all else stands in the address. */
    public String look() {
        var words = request.getParameter("woorden");
        filterId = "";
        var asked = getFilter();
        if (words == null || words.isBlank()) {
            return there(address(asked.sort().name(), direction, "", ""));
        }
        return there("filter=" + filters.look(new WorklistFilter(asked.scope(), asked.taskKey(), asked.due(), words,
                asked.sort(), asked.descending(), null, null, SIZE)));
    }

    public String save() {
        var kept = filters.save(name, role == null || role.isEmpty() ? null : role, getFilter());
        Errors.news("worklist.filter.saved");
        return there("filter=" + kept);
    }

    public String remove() {
        filters.remove(id(filterId));
        Errors.news("worklist.filter.removed");
        return there("bak=" + getFilter().scope());
    }

    public String show() {
        preferences.show(columns);
        Errors.news("worklist.columns.saved");
        return there(address(sort, direction, after, before));
    }

    public List<WorklistColumn> getColumns() {
        if (columns == null) {
            columns = preferences.columns();
        }
        return columns;
    }

    public void setColumns(List<WorklistColumn> columns) {
        this.columns = columns;
    }

    public WorklistColumn[] getAllColumns() {
        return WorklistColumn.values();
    }

    /** The column's own order, or empty when the list cannot be ordered by it. */
    public String sortOf(WorklistColumn column) {
        return column == WorklistColumn.FOLLOW_UP || column == WorklistColumn.KIND ? "" : column.name();
    }

    public List<String> getOwnRoles() {
        return user.getActor().roles().stream().sorted().toList();
    }

    private WorkItemRow last() {
        var rows = getRows().rows();
        return rows.get(rows.size() - 1);
    }

    private static String there(String query) {
        return "/worklist/list?faces-redirect=true&" + query;
    }

    /** This list as the codes of an address; nothing that somebody typed comes in. */
    private String address(String column, String way, String newAfter, String newBefore) {
        var text = new StringBuilder();
        if (filterId.isEmpty() || isGone()) {
            text.append("bak=").append(getFilter().scope());
            add(text, "soort", kind.matches("[A-Za-z0-9-]+") ? kind : "");
            add(text, "laat", getFilter().due() == null ? "" : getFilter().due().name());
        } else {
            text.append("filter=").append(id(filterId));
        }
        add(text, "volgorde", of(WorklistFilter.Sort.class, column) == null ? "" : column);
        add(text, "richting", UP.equals(way) || DOWN.equals(way) ? way : "");
        add(text, "na", id(newAfter) == null ? "" : newAfter);
        add(text, "voor", id(newBefore) == null ? "" : newBefore);
        return text.toString();
    }

    private static void add(StringBuilder text, String parameter, String value) {
        if (!value.isEmpty()) {
            text.append('&').append(parameter).append('=').append(value);
        }
    }

    public String getScope() {
        return scope;
    }

    public String getKind() {
        return kind;
    }

    public String getDue() {
        return due;
    }

    public String getSort() {
        return sort;
    }

    public String getDirection() {
        return direction;
    }

    public String getFilterId() {
        return filterId;
    }

    public String getAfter() {
        return after;
    }

    public String getBefore() {
        return before;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    private static UUID id(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    /** A code from the address, or null: people can type anything there. */
    private static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(code)).findFirst().orElse(null);
    }
}
