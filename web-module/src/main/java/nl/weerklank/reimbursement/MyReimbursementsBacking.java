package nl.weerklank.reimbursement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;

/** Mijn vergoedingen of who took part, with the code of their card ({@code reimbursement/open.xhtml}, {@code mine.xhtml}, {@code claim.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class MyReimbursementsBacking extends ReimbursementForm {

    @Inject
    ReimbursementReader reader;
    @Inject
    OwnReimbursements own;

    private String code;

    public String open() {
        return reader.open(code, own::opens) ? "/reimbursement/mine?faces-redirect=true" : null;
    }

    /** Every page but the first needs a code. */
    public String enter() {
        return isHeld() ? null : "/reimbursement/open?faces-redirect=true";
    }

    public boolean isHeld() {
        return reader.held() != null;
    }

    /** How many offers wait for a yes or no; on the pages of a contribution and a card. */
    public long getOffered() {
        return own.offered(reader.held());
    }

    @Override
    OwnReimbursementsPage read() {
        return own.page(reader.held());
    }

    @Override
    void send(ClaimReimbursement command) {
        own.claim(reader.held(), command);
    }

    @Override
    void sayNo(UUID reimbursementId) {
        own.turnDown(reader.held(), reimbursementId);
    }

    @Override
    public String getMinePage() {
        return "/reimbursement/mine";
    }

    @Override
    public String getClaimPage() {
        return "/reimbursement/claim";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
