package nl.weerklank.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** All accounts ({@code account/list.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class AccountsBacking {

    @Inject
    AccountOffice office;

    private List<AccountRow> rows;

    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = office.list();
        }
        return rows;
    }
}
