package nl.weerklank.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** Where residents and officials write about an idea. */
@ApplicationScoped
class IdeaTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.idea", "what", "id"), new Column("weerklank.idea", "for_whom", "id"),
                new Column("weerklank.idea", "public_title", "id"),
                new Column("weerklank.idea_question", "question", "idea_id"),
                new Column("weerklank.idea_question", "answer", "idea_id"));
    }
}
