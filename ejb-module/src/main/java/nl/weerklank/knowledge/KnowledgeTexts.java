package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What was marked in contributions, and what contributors said of it. */
@ApplicationScoped
class KnowledgeTexts implements PersonTexts {

    private static final String CONTRIBUTORS = "(select c.handle from weerklank.contribution c where c.id in (:subjects))";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.experience", "situation", "contribution_id"),
                new Column("weerklank.experience", "event", "contribution_id"),
                new Column("weerklank.experience", "effect", "contribution_id"),
                new Column("weerklank.experience", "need", "contribution_id"),
                new Column("weerklank.experience", "quote", "contribution_id"),
                new Column("weerklank.recognition", "text", "handle", CONTRIBUTORS));
    }
}
