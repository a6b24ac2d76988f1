package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What a supporter noted of a talk about a limit. */
@ApplicationScoped
class ReimbursementTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("vault.reimbursement", "talk_note", "handle",
                "(select c.handle from weerklank.contribution c where c.id in (:subjects))"));
    }
}
