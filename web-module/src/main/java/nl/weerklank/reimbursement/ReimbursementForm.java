package nl.weerklank.reimbursement;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Euros;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.Words;

/** What the pages of who has a code and of who has an account share: the list and the form. */
abstract class ReimbursementForm {

    private static final String PARAMETER = "vergoeding";
    private static final String REDIRECT = "?faces-redirect=true";

    @Inject
    Settings settings;

    private OwnReimbursementsPage page;
    private List<String> kindsTyped = new ArrayList<>();
    private String amount;
    private boolean receipts;
    private ReimbursementWay way;
    private String iban;
    private String accountName;

    abstract OwnReimbursementsPage read();

    abstract void send(ClaimReimbursement command);

    abstract void sayNo(UUID reimbursementId);

    public abstract String getMinePage();

    public abstract String getClaimPage();

    public OwnReimbursementsPage getPage() {
        if (page == null) {
            page = read();
        }
        return page;
    }

    /** The offer that the form is about, out of the own ones. */
    public ReimbursementRow getOffer() {
        var typed = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER);
        return getPage().rows().stream().filter(r -> r.id().toString().equals(typed)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public String claim() {
        var kinds = kindsTyped.stream().map(ReimbursementKind::valueOf).collect(Collectors.toSet());
        send(new ClaimReimbursement(getOffer().id(), kinds, amount, receipts, way, iban, accountName));
        Errors.news("reimbursement.claimed");
        return getMinePage() + REDIRECT;
    }

    public String turnDown(UUID reimbursementId) {
        sayNo(reimbursementId);
        Errors.news("reimbursement.turnedDown");
        return getMinePage() + REDIRECT;
    }

    public List<String> getAllKinds() {
        return Arrays.stream(ReimbursementKind.values()).map(Enum::name).toList();
    }

    public String kinds(ReimbursementRow row) {
        return row.kinds().stream().sorted().map(k -> Words.label("reimbursement.kind.", k)).collect(Collectors.joining(", "));
    }

    /** What happens with it now, in one sentence. */
    public String next(ReimbursementRow row) {
        if (row.state() == ReimbursementState.PAID) {
            return said("PAID") + " " + Dates.day(row.paidAt()) + ".";
        }
        if (row.state() != ReimbursementState.CHECKED) {
            return said(row.state().name());
        }
        return row.payBy() == null ? said("LATER") + " " + Dates.day(row.payFrom()) + "."
                : said("CHECKED") + " " + Dates.day(row.payBy()) + ".";
    }

    private static String said(String state) {
        return Words.label("reimbursement.next.", state);
    }

    public String getReceiptHint() {
        return Words.label("reimbursement.receipts.", "hint") + " "
                + Euros.format(BigDecimal.valueOf(settings.number(SettingKey.REIMBURSEMENT_NO_RECEIPT))) + ".";
    }

    public List<String> getKindsTyped() {
        return kindsTyped;
    }

    public void setKindsTyped(List<String> kindsTyped) {
        this.kindsTyped = kindsTyped;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public boolean isReceipts() {
        return receipts;
    }

    public void setReceipts(boolean receipts) {
        this.receipts = receipts;
    }

    public ReimbursementWay getWay() {
        return way;
    }

    public void setWay(ReimbursementWay way) {
        this.way = way;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getAccountName() {
        return accountName;
    }

    public void setAccountName(String accountName) {
        this.accountName = accountName;
    }
}
