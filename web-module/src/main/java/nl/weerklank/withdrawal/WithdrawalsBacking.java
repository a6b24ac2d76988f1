package nl.weerklank.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** Intrekkingen: what is open, how many days are left, and what was done ({@code withdrawal/list.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class WithdrawalsBacking {

    @Inject
    Withdrawals withdrawals;

    private List<WithdrawalRow> rows;

    public List<WithdrawalRow> getRows() {
        if (rows == null) {
            rows = withdrawals.all();
        }
        return rows;
    }
}
