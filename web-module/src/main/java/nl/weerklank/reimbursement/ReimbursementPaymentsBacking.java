package nl.weerklank.reimbursement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** Vergoedingen betalen: what waits and what was paid ({@code reimbursement/payments.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ReimbursementPaymentsBacking {

    @Inject
    Reimbursements reimbursements;

    private List<ReimbursementRow> toPay;
    private List<ReimbursementRow> paid;

    public List<ReimbursementRow> getToPay() {
        if (toPay == null) {
            toPay = reimbursements.toPay();
        }
        return toPay;
    }

    public List<ReimbursementRow> getPaid() {
        if (paid == null) {
            paid = reimbursements.paid();
        }
        return paid;
    }
}
