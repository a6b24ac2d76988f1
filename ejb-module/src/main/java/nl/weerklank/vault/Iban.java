package nl.weerklank.vault;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what people type as their IBAN: any spacing and case, ISO 13616 check digits (mod 97). */
public final class Iban {

    private static final Pattern DUTCH = Pattern.compile("NL[0-9]{2}[A-Z]{4}[0-9]{10}");
    private static final Pattern FOREIGN = Pattern.compile("(?!NL)[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Iban() {
    }

    /** The account without spaces in capitals, or empty when it cannot exist. */
    public static Optional<String> parse(String typed) {
        if (typed == null || typed.length() > 60) {
            return Optional.empty();
        }
        var iban = typed.replaceAll("[\\s.\\u00a0-]", "").toUpperCase(Locale.ROOT);
        if (!DUTCH.matcher(iban).matches() && !FOREIGN.matcher(iban).matches()) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        var fits = new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
        return fits ? Optional.of(iban) : Optional.empty();
    }
}
