package nl.weerklank.worklist;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Actor;

/**
 * One list as SQL, with the rights in it. A group's list is read per role from the index of its order and then merged: the
 * first lines of 100,000 take as long as those of 100. What somebody typed is always a parameter.
 */
final class WorklistQuery {

    private final WorklistFilter filter;
    private final String prefix;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String condition;

    /**
     * @param prefix of the names of parameters, for several lists in one statement
     * @param midnight the end of today
     */
    WorklistQuery(WorklistFilter filter, Actor me, Covers covers, Instant now, Instant midnight, String prefix) {
        this.filter = filter;
        this.prefix = prefix;
        this.condition = condition(me, covers, now, midnight);
    }

    /** Up to {@code limit} items, in the order of the list, or backwards from the place where it ends. */
    String rows(int limit) {
        var backwards = filter.before() != null;
        var descending = filter.descending() != backwards;
        var place = backwards ? filter.before() : filter.after();
        var where = condition;
        if (place != null) {
            parameters.put(prefix + "place", place);
            where += " and (" + columns("i") + ") " + (descending ? "<" : ">") + " (select " + columns("x")
                    + " from weerklank.work_item x where x.id = :" + prefix + "place)";
        }
        return from("i.*", where + order("i", descending), limit) + order("w", descending) + " limit " + limit;
    }

    /** How long the list is, counted up to {@link WorklistPage#COUNTED}. */
    String count() {
        return "select count(*) from (" + from("1 as one", condition, WorklistPage.COUNTED) + " limit " + WorklistPage.COUNTED
                + ") counted";
    }

    <T extends Query> T bind(T query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private String from(String what, String where, int limit) {
        var inner = "select " + what + " from weerklank.work_item i where " + where + " limit " + limit;
        if (filter.scope() == WorklistFilter.Scope.MINE) {
            return "select w.* from unnest(string_to_array(:" + prefix + "whose, ','), string_to_array(:" + prefix
                    + "which, ',')) r(account, role) cross join lateral (" + inner + ") w";
        }
        if (filter.scope() != WorklistFilter.Scope.GROUP) {
            return "select w.* from (" + inner + ") w";
        }
        return "select w.* from unnest(string_to_array(:" + prefix + "roles, ',')) r(role) cross join lateral (" + inner + ") w";
    }

    private String condition(Actor me, Covers covers, Instant now, Instant midnight) {
        var where = new StringBuilder(switch (filter.scope()) {
            // One's own, and per role those of whom one does the tasks today.
            case MINE -> "i.state = 'OPEN' and i.assignee = r.account and (r.role = '-' or i.candidate_role = r.role)";
            case PARKED -> "i.state = 'OPEN' and i.assignee = :" + prefix + "me";
            case GROUP -> "i.state = 'OPEN' and i.assignee is null and i.candidate_role = r.role";
            case DONE -> "i.state = 'DONE' and i.closed_by = :" + prefix + "me";
        });
        if (filter.scope() == WorklistFilter.Scope.GROUP) {
            parameters.put(prefix + "roles", String.join(",", me.roles()));
        } else if (filter.scope() == WorklistFilter.Scope.MINE) {
            parameters.put(prefix + "whose", Stream.concat(Stream.of(me.account()), covers.list().stream()
                    .map(Covers.Cover::absent)).collect(Collectors.joining(",")));
            parameters.put(prefix + "which", Stream.concat(Stream.of("-"), covers.list().stream()
                    .map(Covers.Cover::role)).collect(Collectors.joining(",")));
        } else {
            parameters.put(prefix + "me", me.account());
        }
        if (filter.scope() == WorklistFilter.Scope.PARKED) {
            add(where, "i.follow_up_at > :", "now", now);
        } else if (filter.scope() == WorklistFilter.Scope.MINE && filter.text() == null) {
            // Who looks for words finds what they put away as well.
            add(where, "(i.follow_up_at is null or i.follow_up_at <= :", "now", now).append(')');
        }
        if (filter.taskKey() != null) {
            add(where, "i.task_key = :", "kind", filter.taskKey());
        }
        if (filter.due() != null) {
            switch (filter.due()) {
                case LATE -> add(where, "i.due_order < :", "now", now);
                case TODAY -> {
                    add(where, "i.due_order >= :", "now", now);
                    add(where, "i.due_order < :", "midnight", midnight);
                }
                case LATER -> add(where, "i.due_order >= :", "midnight", midnight);
            }
        }
        if (filter.text() != null) {
            add(where, "i.search @@ to_tsquery('dutch', :", "words", words(filter.text())).append(')');
        }
        return where.toString();
    }

    private StringBuilder add(StringBuilder where, String sql, String name, Object value) {
        parameters.put(prefix + name, value);
        return where.append(" and ").append(sql).append(prefix).append(name);
    }

    private List<String> keys() {
        var ofGroup = filter.scope() == WorklistFilter.Scope.GROUP;
        return switch (filter.sort()) {
            case DUE -> List.of("due_order");
            case CREATED -> List.of("created_at");
            case TITLE -> List.of("title");
            case SUBJECT -> List.of("subject_label");
            case WHO -> ofGroup ? List.of("candidate_role", "due_order") : List.of("due_order");
            case PRIORITY -> List.of("priority", "due_order");
            case CLOSED -> filter.scope() == WorklistFilter.Scope.DONE ? List.of("closed_at") : List.of("due_order");
        };
    }

    private String columns(String alias) {
        // The id makes the order total: a page never shows a line twice.
        return keys().stream().map(key -> alias + "." + key + ", ").collect(Collectors.joining()) + alias + ".id";
    }

    private String order(String alias, boolean descending) {
        return " order by " + (columns(alias) + ",").replace(",", descending ? " desc," : ",").replaceFirst(",$", "");
    }

    /** What somebody typed as words that must all occur, each at least as a beginning. */
    static String words(String typed) {
        return Arrays.stream(typed.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
