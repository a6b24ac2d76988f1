package nl.weerklank.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** Why the privacyfunctionaris chose what they chose. */
@ApplicationScoped
class WithdrawalTexts implements PersonTexts {

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.withdrawal", "note", "contribution_id"));
    }
}
