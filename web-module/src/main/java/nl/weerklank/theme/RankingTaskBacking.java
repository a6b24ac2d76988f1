package nl.weerklank.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The end of phase 1: themes, and the order that residents give them ({@code theme/bundle.xhtml}, {@code theme/rank.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class RankingTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Themes themes;
    @Inject
    ThemeRanking ranking;

    public List<RankedTheme> getChoices() {
        return ranking.choices(task.getSubjectId());
    }

    public String bundled() {
        task.keep();
        themes.bundled(task.getSubjectId());
        return task.done();
    }

    public String record() {
        task.keep();
        var votes = new HashMap<UUID, Integer>();
        getChoices().forEach(t -> votes.put(t.themeId(), number("votes-" + t.themeId())));
        ranking.record(new RecordRanking(task.getSubjectId(), TypedAmounts.day(task, "heldOn"), task.text("place"),
                number("residents"), votes, deeper()));
        return task.done();
    }

    /** A theme with a question is one to talk on about. */
    private List<GoDeeper> deeper() {
        return getChoices().stream().map(RankedTheme::themeId).filter(id -> task.text("question-" + id) != null)
                .map(id -> new GoDeeper(id, task.text("question-" + id), task.text("lead-" + id))).toList();
    }

    /** A whole number; nothing typed is none. */
    private int number(String field) {
        var typed = task.text(field) == null ? "0" : task.text(field);
        if (!typed.matches("\\d{1,4}")) {
            throw new BusinessException("shared.number.wrong", typed);
        }
        return Integer.parseInt(typed);
    }
}
