package nl.weerklank.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What contributors wrote, and what was made public of it. */
@ApplicationScoped
class ContributionTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.contribution", "own_words", "id"),
                new Column("weerklank.contribution", "public_words", "id"));
    }
}
