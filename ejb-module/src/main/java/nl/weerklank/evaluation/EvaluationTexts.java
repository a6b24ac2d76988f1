package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What people wrote when they were asked how it was. */
@ApplicationScoped
class EvaluationTexts implements PersonTexts {

    private static final String CONTRIBUTORS = "(select c.handle from weerklank.contribution c where c.id in (:subjects))";
    private static final String ANSWERS = "(select a.id from weerklank.evaluation_answer a where a.handle in "
            + CONTRIBUTORS + ")";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.evaluation_answer", "expectation", "handle", CONTRIBUTORS),
                new Column("weerklank.evaluation_answer", "cooperation", "handle", CONTRIBUTORS),
                new Column("weerklank.evaluation_answer", "learning", "handle", CONTRIBUTORS),
                new Column("weerklank.evaluation_own_answer", "text", "answer_id", ANSWERS));
    }
}
