package nl.weerklank.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What its owner told, and what we learned. */
@ApplicationScoped
class StoryTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.story", "text", "idea_id"),
                new Column("weerklank.story", "lesson", "idea_id"));
    }
}
