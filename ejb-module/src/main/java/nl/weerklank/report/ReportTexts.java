package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What was written of what somebody said, and what they said of it. */
@ApplicationScoped
class ReportTexts implements PersonTexts {

    private static final String CONTRIBUTORS = "(select c.handle from weerklank.contribution c where c.id in (:subjects))";
    private static final String STATEMENTS =
            "(select s.id from weerklank.statement s where s.contribution_id in (:subjects))";
    private static final String REPORTS = """
            (select rc.report_id from weerklank.report_conversation rc
            join weerklank.statement s on s.conversation_id = rc.conversation_id where s.contribution_id in (:subjects))""";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.report_quote", "text", "statement_id", STATEMENTS),
                new Column("weerklank.conversation_report", "summary", "id", REPORTS),
                new Column("weerklank.conversation_report", "strengths", "id", REPORTS),
                new Column("weerklank.report_objection", "text", "handle", CONTRIBUTORS),
                new Column("weerklank.report_objection", "done", "handle", CONTRIBUTORS));
    }
}
