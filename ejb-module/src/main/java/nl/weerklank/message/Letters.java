package nl.weerklank.message;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.shared.BusinessException;

/** The built-in texts of messages, and filling in places like {@code {number}}. */
final class Letters {

    static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.weerklank.message.letters", new Locale("nl"), Letters.class.getClassLoader());

    /** What every letter can name, whatever it is about. */
    private static final Set<String> ALWAYS_KNOWN =
            Set.of("{number}", "{municipality}", "{contactName}", "{contactPhone}", "{contactMail}");

    private Letters() {
    }

    /** The text that holds until an administrator writes another one. */
    static LetterText builtIn(MessageKind kind) {
        return new LetterText(TEXTS.getString(kind + ".title"), TEXTS.getString(kind + ".body"));
    }

    static String title(LetterText text, Map<String, String> facts) {
        return fill(text.title(), facts);
    }

    /** The objection clause and the named contact come from us, whatever an administrator wrote (RES-25, INV-02). */
    static String body(LetterText text, Map<String, String> facts) {
        var whole = text.body().replace("{objection}", TEXTS.getString("objection"));
        return fill(whole + "\n\n" + TEXTS.getString("closing"), facts);
    }

    /** Last line of a mail: how to stop this kind of mail (RES-29). */
    static String stopLine(MessageKind kind, String address) {
        return TEXTS.getString(kind.isBesluit() ? "stop.besluit" : "stop.progress").replace("{address}", address);
    }

    /**
     * Refuses a text that lost a place of the built-in one (the reader would miss a date, an amount or the objection
     * clause) or has one that nobody fills in. The sentence names the place.
     */
    static void requireSamePlaces(MessageKind kind, LetterText text) {
        var needed = builtIn(kind).places();
        var found = text.places();
        var missing = new TreeSet<>(needed);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new BusinessException("letter.place.missing", String.join(", ", missing));
        }
        var unknown = new TreeSet<>(found);
        unknown.removeAll(needed);
        unknown.removeAll(ALWAYS_KNOWN);
        if (!unknown.isEmpty()) {
            throw new BusinessException("letter.place.unknown", String.join(", ", unknown));
        }
    }

    /** One pass: braces in what an official wrote are no places. */
    private static String fill(String text, Map<String, String> facts) {
        return PLACE.matcher(text).replaceAll(place -> {
            var fact = facts.get(place.group(1));
            if (fact == null) {
                throw new IllegalStateException("a letter has no fact for the place " + place.group(1));
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}
