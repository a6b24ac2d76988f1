package nl.weerklank.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** Where officials type while they work on a task. */
@ApplicationScoped
class TaskTexts implements PersonTexts {

    private static final String ITEMS = "(select w.id from weerklank.work_item w where w.subject_id in (:subjects))";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.work_item", "subject_label", "subject_id"),
                new Column("weerklank.task_draft", "fields", "work_item_id", ITEMS),
                new Column("weerklank.work_item_history", "reason", "work_item_id", ITEMS));
    }
}
