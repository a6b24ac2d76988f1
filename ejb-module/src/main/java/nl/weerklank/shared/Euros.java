package nl.weerklank.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in euro as people write them, and as we write them to people. */
public final class Euros {

    private static final BigDecimal MOST = new BigDecimal("9999999.99");
    /** 250 · 250,00 · 250.00 · 1.500 · 1.500,00 · 1,500.00 · 250,- · each with € or euro around it. */
    private static final Pattern PLAIN = Pattern.compile("([0-9]+)(?:[.,]([0-9]{1,2}|-|--))?");
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3}(?:([.,\\u00a0 ])[0-9]{3})+)(?:[.,]([0-9]{2}|-|--))?");

    private Euros() {
    }

    /** The amount, or empty when this is no amount from 0,01 to almost ten million (RES-07). */
    public static Optional<BigDecimal> parse(String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        var text = typed.toLowerCase(Locale.ROOT).replace("€", "").replaceAll("\\b(eur|euro|euro's)\\b", "")
                .replaceAll("[.]$", "").strip();
        var grouped = GROUPED.matcher(text);
        var plain = PLAIN.matcher(text);
        String whole;
        String cents;
        if (grouped.matches() && !isOneComma(grouped.group(1), grouped.group(3))) {
            whole = grouped.group(1).replaceAll("[^0-9]", "");
            cents = grouped.group(3);
        } else if (plain.matches()) {
            whole = plain.group(1);
            cents = plain.group(2);
        } else {
            return Optional.empty();
        }
        var fraction = cents == null || cents.startsWith("-") ? "00" : cents.length() == 1 ? cents + "0" : cents;
        var amount = new BigDecimal(whole + "." + fraction);
        return amount.signum() > 0 && amount.compareTo(MOST) <= 0 ? Optional.of(amount) : Optional.empty();
    }

    /** {@code 12,345} is twelve and a bit to one reader and twelve thousand to the next: we ask again. */
    private static boolean isOneComma(String whole, String cents) {
        return cents == null && whole.indexOf(',') >= 0 && whole.indexOf(',') == whole.lastIndexOf(',');
    }

    /** {@code € 250} or {@code € 1.250,50}. */
    public static String format(BigDecimal amount) {
        var whole = amount.setScale(2, RoundingMode.HALF_UP).remainder(BigDecimal.ONE).signum() == 0;
        return "€ " + new DecimalFormat(whole ? "#,##0" : "#,##0.00",
                DecimalFormatSymbols.getInstance(new Locale("nl", "NL"))).format(amount);
    }
}
