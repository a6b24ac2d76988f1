package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** The table of a gespreksleider: notes, counts, cards ({@code conversation/table.xhtml}, {@code pass-on.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class TableTaskBacking {

    private static final List<String> OF_STATEMENT = List.of("kind", "text", "unheard", "quoteConsent", "cardNumber");

    @Inject
    TaskPage task;
    @Inject
    Conversations conversations;

    private TableDetails table;
    private List<StatementRow> statements;

    public TableDetails getTable() {
        if (table == null) {
            table = conversations.get(task.getSubjectId());
        }
        return table;
    }

    public List<StatementRow> getStatements() {
        if (statements == null) {
            statements = conversations.statements(task.getSubjectId());
        }
        return statements;
    }

    public StatementKind[] getKinds() {
        return StatementKind.values();
    }

    /** One more statement; the task stays open and its fields are empty for the next one. */
    public String note() {
        task.keep();
        conversations.note(new NoteStatement(task.getSubjectId(), task.code(StatementKind.class, "kind"),
                task.text("text"), task.isYes("unheard"), task.isYes("quoteConsent"),
                TypedNumbers.of(task, "cardNumber")));
        OF_STATEMENT.forEach(field -> task.getFields().put(field, ""));
        task.keep();
        Errors.news("statement.noted");
        return task.here();
    }

    public String strike(UUID statementId) {
        task.keep();
        conversations.strike(task.getSubjectId(), statementId);
        return task.here();
    }

    public String hold() {
        task.keep();
        var tallies = TypedNumbers.tallies(task, getTable().groups());
        var present = getTable().expectedCards().stream().filter(n -> task.isYes("present-" + n))
                .collect(Collectors.toSet());
        conversations.hold(new CloseConversation(task.getSubjectId(), TypedNumbers.of(task, "participants"),
                task.text("strengths"), task.isYes("nobodyNamedStrengths"), tallies, present));
        return task.done();
    }

    public String cancel() {
        conversations.cancel(task.getSubjectId());
        return task.done();
    }

    public UUID getStack() {
        return conversations.stackOf(task.getSubjectId()).orElse(null);
    }

    public String getBoardCode() {
        return conversations.boardCode(task.getSubjectId());
    }

    public String makeCards() {
        conversations.makeCards(task.getSubjectId());
        Errors.news("card.made");
        return task.here();
    }

    public String passOn() {
        conversations.finishCards(task.getSubjectId());
        return task.done();
    }
}
