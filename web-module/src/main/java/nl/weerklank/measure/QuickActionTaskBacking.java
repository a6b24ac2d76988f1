package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Kan iets meteen? One choice out of three ({@code measure/quick-action.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class QuickActionTaskBacking {

    private static final String FROM = "from-";

    @Inject
    TaskPage task;
    @Inject
    QuickActions actions;
    @Inject
    Neighbourhoods neighbourhoods;

    /** What was said under one theme; open when something of it is ticked. */
    public record Theme(int number, String name, List<QuickChoice> choices, boolean ticked) {
    }

    public QuickActionKind[] getKinds() {
        return QuickActionKind.values();
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list().stream().filter(NeighbourhoodRow::withinArea).toList();
    }

    /** Contributions by theme, in the order in which they are given. */
    public List<Theme> getThemes() {
        var themes = new ArrayList<Theme>();
        for (var choice : actions.choices(task.getSubjectId())) {
            if (themes.isEmpty() || !Objects.equals(themes.get(themes.size() - 1).name(), choice.theme())) {
                themes.add(new Theme(themes.size(), choice.theme(), new ArrayList<>(), false));
            }
            themes.get(themes.size() - 1).choices().add(choice);
        }
        return themes.stream().map(t -> new Theme(t.number(), t.name(), List.copyOf(t.choices()),
                t.choices().stream().anyMatch(c -> task.isYes(FROM + c.id())))).toList();
    }

    public String choose() {
        task.keep();
        var kind = task.code(QuickActionKind.class, "quickKind");
        if (kind == null) {
            throw new BusinessException("quick.kind.required");
        }
        if (kind == QuickActionKind.MEASURE) {
            actions.startMeasure(new StartQuickMeasure(task.getSubjectId(), task.text("title"), task.text("quickReason"),
                    TypedFields.ticked(task, FROM)));
        } else if (kind == QuickActionKind.IDEA) {
            makeIdea();
        } else {
            actions.none(task.getSubjectId(), task.text("noneReason"));
        }
        return task.done();
    }

    private void makeIdea() {
        var from = TypedFields.ticked(task, FROM);
        if (from.size() != 1) {
            throw new BusinessException("quick.contribution.one");
        }
        actions.makeIdea(new MakeQuickIdea(task.getSubjectId(), from.iterator().next(), task.text("what"),
                task.text("area") == null ? null : TrajectoryAddress.parse(task.text("area")),
                TypedAmounts.euros(task, "amount")));
    }
}
