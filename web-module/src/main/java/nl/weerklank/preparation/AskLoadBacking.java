package nl.weerklank.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.weerklank.shared.ReadOnce;

/** Bevragingslast ({@code preparation/ask-load.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class AskLoadBacking {

    private static final List<ToLongFunction<AskLoadRow>> COLUMNS = List.of(AskLoadRow::rounds, AskLoadRow::contributions,
            AskLoadRow::openFeedback, AskLoadRow::overdueFeedback);

    @Inject
    AskLoads loads;

    private List<AskLoadRow> rows;

    /** A number, and how long its bar is beside the longest of its column. */
    public record Bar(long number, long percent) {
    }

    public List<AskLoadRow> getRows() {
        if (rows == null) {
            rows = loads.all();
        }
        return rows;
    }

    public List<Bar> bars(AskLoadRow row) {
        return COLUMNS.stream().map(column -> new Bar(column.applyAsLong(row), percent(column, row))).toList();
    }

    public List<LateRow> getLate() {
        return loads.late();
    }

    private long percent(ToLongFunction<AskLoadRow> column, AskLoadRow row) {
        var longest = Stream.concat(getRows().stream(), Stream.of(row)).mapToLong(column).max().orElse(0);
        return longest == 0 ? 0 : 100 * column.applyAsLong(row) / longest;
    }
}
