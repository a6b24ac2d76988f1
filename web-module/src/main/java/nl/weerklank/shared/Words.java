package nl.weerklank.shared;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.weerklank.actor.Actor;
import nl.weerklank.audit.AuditRow;
import nl.weerklank.text.TextAdvice;
import nl.weerklank.text.WordList;

/** The words of the screens, for Java and, as functions of the tag library, for pages. */
public final class Words {

    private static final Locale DUTCH = new Locale("nl", "NL");
    private static final List<ResourceBundle> BUNDLES = List.of(bundle("messages"), bundle("staff"),
            bundle("refusals"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", DUTCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", DUTCH);
    /** Tags of ISO 15924 for the letters that are read in Dutch towns. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(Character.UnicodeScript.ARABIC, "Arab",
            Character.UnicodeScript.CYRILLIC, "Cyrl", Character.UnicodeScript.ETHIOPIC, "Ethi",
            Character.UnicodeScript.GREEK, "Grek", Character.UnicodeScript.HAN, "Hani",
            Character.UnicodeScript.HEBREW, "Hebr", Character.UnicodeScript.DEVANAGARI, "Deva");

    private Words() {
    }

    /** The text under a key in any bundle; with arguments it is a message format and {@code {0}} is filled in. */
    public static String of(String key, Object... arguments) {
        var text = find(key).orElseThrow(() ->
                new MissingResourceException("no words for " + key, Words.class.getName(), key));
        return arguments.length == 0 ? text : new MessageFormat(text, DUTCH).format(arguments);
    }

    /** The text under a key in any bundle, as it stands there. */
    static Optional<String> find(String key) {
        return BUNDLES.stream().filter(bundle -> bundle.containsKey(key)).map(bundle -> bundle.getString(key))
                .findFirst();
    }

    /** For pages: a text with one thing filled in. */
    public static String words(String key, Object argument) {
        return of(key, argument);
    }

    /** For pages: a line of the history in words, with its outcome where the event has one that people should read. */
    public static String event(AuditRow line) {
        return find("event." + line.what() + "." + line.detail()).orElseGet(() -> of("event." + line.what()));
    }

    /** For pages: who did it; residents and the process have no account. */
    public static String who(String account) {
        return Actor.NOBODY.account().equals(account) ? "" : account;
    }

    /** For pages: the text under a key made of a prefix and a code, like {@code status.} and an enum. */
    public static String label(String prefix, Object code) {
        return code == null || code.toString().isEmpty() ? "" : of(prefix + code);
    }

    public static String day(Object date) {
        if (date instanceof Instant moment) {
            return Dates.day(moment);
        }
        return date instanceof LocalDate day ? Dates.day(day) : "";
    }

    public static String shortDay(Object date) {
        if (date instanceof Instant moment) {
            return SHORT_DAY.format(Dates.on(moment));
        }
        return date instanceof LocalDate day ? SHORT_DAY.format(day) : "";
    }

    public static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(AdjustableClock.ZONE));
    }

    /** A number of days in words: "1 dag", "30 dagen". */
    public static String days(int days) {
        return of(days == 1 ? "days.one" : "days.more", String.valueOf(days));
    }

    public static String euros(BigDecimal amount) {
        return amount == null ? "" : Euros.format(amount);
    }

    /** The first words of a text, to recognise it in a list. */
    public static String start(String text) {
        return text == null ? "" : text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }

    /**
     * For pages: the language tag of what a resident wrote (ALL-18). The letters say it: a text in other letters than ours
     * is not Dutch, and a screen reader needs to know which letters they are.
     */
    public static String language(String text) {
        var script = text == null ? Optional.<Character.UnicodeScript>empty()
                : text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                        .collect(Collectors.groupingBy(s -> s, Collectors.counting())).entrySet().stream()
                        .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return script.filter(s -> s != Character.UnicodeScript.LATIN)
                .map(s -> SCRIPTS.containsKey(s) ? "und-" + SCRIPTS.get(s) : "und").orElse("nl");
    }

    /** Text in paragraphs, for reading. */
    public static List<String> paragraphs(String text) {
        return text == null ? List.of() : List.of(text.split("\\n\\n"));
    }

    /** Some names in one line. */
    public static String list(List<String> items) {
        return String.join(", ", items);
    }

    /** What the text check says of a text that an official is writing. */
    public static TextAdvice advice(String text) {
        return CDI.current().select(WordList.class).get().check(text);
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("nl.weerklank." + name, DUTCH, Words.class.getClassLoader());
    }
}
