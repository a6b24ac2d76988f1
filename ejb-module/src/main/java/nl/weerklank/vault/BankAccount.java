package nl.weerklank.vault;

/** A bank account as the payer sees it for one payment. */
public record BankAccount(String iban, String name) {

    /** All but the country and the last four characters hidden (RES-22). */
    public static String mask(String iban) {
        return iban.substring(0, 2) + "•• •••• •••• " + iban.substring(iban.length() - 4);
    }
}
