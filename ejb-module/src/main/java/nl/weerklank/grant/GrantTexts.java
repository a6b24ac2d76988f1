package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** Where officials and jurors write about an application. */
@ApplicationScoped
class GrantTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.besluit", "reason", "idea_id"),
                new Column("weerklank.besluit", "other_way", "idea_id"),
                new Column("weerklank.grant_application", "first_yes_reason", "idea_id"),
                new Column("weerklank.other_way", "reason", "idea_id"),
                new Column("weerklank.other_way", "other_way", "idea_id"),
                new Column("weerklank.jury_vote", "line", "idea_id"),
                new Column("weerklank.funding_line", "party", "idea_id"));
    }
}
