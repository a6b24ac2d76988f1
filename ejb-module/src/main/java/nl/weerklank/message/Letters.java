package nl.weerklank.message;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of messages, with places like {@code {number}} filled in. */
final class Letters {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.weerklank.message.letters", new Locale("nl"), Letters.class.getClassLoader());

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    private Letters() {
    }

    static String title(MessageKind kind, Map<String, String> facts) {
        return fill(TEXTS.getString(kind + ".title"), facts);
    }

    static String body(MessageKind kind, Map<String, String> facts) {
        var text = TEXTS.getString(kind + ".body").replace("{objection}", TEXTS.getString("objection"));
        return fill(text + "\n\n" + TEXTS.getString("closing"), facts);
    }

    /** The same letter as a mail: it says how to get no more of them (RES-29). */
    static String asMail(String body) {
        return body + "\n\n" + TEXTS.getString("mail.closing");
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
