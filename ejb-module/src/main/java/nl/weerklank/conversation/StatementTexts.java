package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What was said at the table, by whomever, and what a gespreksleider wrote about a conversation. */
@ApplicationScoped
class StatementTexts implements PersonTexts {

    private static final String OF_CONTRIBUTIONS =
            "(select s.id from weerklank.statement s where s.contribution_id in (:subjects))";
    private static final String OF_THEIR_TABLES =
            "(select s.conversation_id from weerklank.statement s where s.contribution_id in (:subjects))";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.statement", "text", "id", OF_CONTRIBUTIONS),
                new Column("weerklank.conversation", "strengths", "id", OF_THEIR_TABLES),
                new Column("weerklank.conversation", "visit_note", "id", OF_THEIR_TABLES));
    }
}
