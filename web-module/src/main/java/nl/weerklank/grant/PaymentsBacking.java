package nl.weerklank.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.idea.Ideas;
import nl.weerklank.shared.ReadOnce;

/** Betalingen: what is on its way, and what came of it. */
@Named
@RequestScoped
@ReadOnce
public class PaymentsBacking {

    @Inject
    Payments payments;
    @Inject
    Ideas ideas;

    public String confirm(UUID id) {
        payments.confirm(id);
        return "/grant/payments?faces-redirect=true";
    }

    public String fail(UUID id) {
        payments.fail(id);
        return "/grant/payments?faces-redirect=true";
    }

    public String batch() {
        payments.batch();
        return "/grant/payments?faces-redirect=true";
    }

    public List<PaymentRow> getRows() {
        return payments.underWay();
    }

    public List<BatchRow> getBatches() {
        return payments.batches();
    }

    public String number(UUID ideaId) {
        return ideas.get(ideaId).number();
    }
}
