package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** A visit to an initiative of residents ({@code conversation/join.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class VisitTaskBacking {

    private static final List<String> OF_STATEMENT = List.of("kind", "text", "quoteConsent");

    @Inject
    TaskPage task;
    @Inject
    Joinings joinings;

    private VisitDetails visit;

    public VisitDetails getVisit() {
        if (visit == null) {
            visit = joinings.get(task.getSubjectId());
        }
        return visit;
    }

    public List<StatementRow> getStatements() {
        return joinings.statements(task.getSubjectId());
    }

    public StatementKind[] getKinds() {
        return StatementKind.values();
    }

    /** One more statement; the task stays open and its fields are empty for the next one. */
    public String note() {
        task.keep();
        joinings.note(new NoteStatement(task.getSubjectId(), task.code(StatementKind.class, "kind"), task.text("text"), false,
                task.isYes("quoteConsent"), null));
        OF_STATEMENT.forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news("statement.noted");
        return task.here();
    }

    public String strike(UUID statementId) {
        task.keep();
        joinings.strike(task.getSubjectId(), statementId);
        return task.here();
    }

    public String hold() {
        task.keep();
        var tallies = TypedNumbers.tallies(task, getVisit().groups());
        joinings.hold(new CloseVisit(task.getSubjectId(), TypedAmounts.day(task, "visitedOn"), task.isYes("hostAgreed"),
                task.text("visitNote"), TypedNumbers.of(task, "people"), task.text("strengths"),
                task.isYes("nobodyNamedStrengths"), tallies));
        return task.done();
    }

    public String cancel() {
        task.keep();
        joinings.cancel(task.getSubjectId(), task.text("visitNote"));
        return task.done();
    }
}
