package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What was said back and forth with one contributor: messages, calls and reactions go by person, not by trajectory. */
@ApplicationScoped
class FeedbackTexts implements PersonTexts {

    private static final String CONTRIBUTORS = "(select c.handle from weerklank.contribution c where c.id in (:subjects))";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.outbox_message", "body", "handle", CONTRIBUTORS),
                new Column("weerklank.feedback_delivery", "remark", "handle", CONTRIBUTORS),
                new Column("weerklank.feedback_obligation", "reason", "contribution_id"),
                new Column("weerklank.feedback_reaction", "text", "contribution_id"),
                new Column("weerklank.feedback_reaction", "answer", "contribution_id"));
    }
}
