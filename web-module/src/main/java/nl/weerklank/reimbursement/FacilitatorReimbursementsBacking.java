package nl.weerklank.reimbursement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;

/** Mijn vergoedingen of a gespreksleider with an account ({@code reimbursement/own.xhtml}, {@code own-claim.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class FacilitatorReimbursementsBacking extends ReimbursementForm {

    @Inject
    FacilitatorReimbursements own;

    @Override
    OwnReimbursementsPage read() {
        return own.page();
    }

    @Override
    void send(ClaimReimbursement command) {
        own.claim(command);
    }

    @Override
    void sayNo(UUID reimbursementId) {
        own.turnDown(reimbursementId);
    }

    @Override
    public String getMinePage() {
        return "/reimbursement/own";
    }

    @Override
    public String getClaimPage() {
        return "/reimbursement/own-claim";
    }
}
