package nl.weerklank.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** Messages hold what officials wrote to a person. */
@ApplicationScoped
class MessageTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.outbox_message", "title", "subject_id"),
                new Column("weerklank.outbox_message", "body", "subject_id"));
    }
}
