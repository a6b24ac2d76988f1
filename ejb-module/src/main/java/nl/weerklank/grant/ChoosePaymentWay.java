package nl.weerklank.grant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the money should come (S1 19a); the account only for a transfer. */
public class ChoosePaymentWay {

    /** Bank transfer, prepaid card, or the municipality buys what is needed (RES-23). */
    public enum Way {
        TRANSFER, VOUCHER, MUNICIPALITY_BUYS
    }

    @NotNull(message = "{grant.paymentWay.required}")
    private Way way;
    @Size(max = 60, message = "{grant.iban.wrong}")
    private String iban;
    @Size(max = 120, message = "{grant.accountName.required}")
    private String accountName;

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
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
