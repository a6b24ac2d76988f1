package nl.weerklank.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a text for residents. No state, no database: pages, boundaries and the build test all call it. */
public final class TextCheck {

    private static final int LONG_SENTENCE_WORDS = 15;
    private static final int LONG_WORD_LETTERS = 14;
    private static final int LONG_WORD_SYLLABLES = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|\\n+");
    private static final Pattern SYLLABLE = Pattern.compile(
            "eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéèíóúàâêîôûäëïöü]");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,6}\\b");
    private static final Set<String> KNOWN_ABBREVIATIONS = Set.of("GGD", "IBAN", "PDF", "NL", "WMO", "BSN");
    private static final Pattern DOTTED = Pattern.compile("(?iu)\\b(d\\.d\\.|o\\.a\\.|t\\.a\\.v\\.|i\\.v\\.m\\.|m\\.b\\.t\\.|bijv\\.|nr\\.|blz\\.)");
    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)\\b(wordt|worden|werd|werden)\\b[^.!?\\n]*\\b(ge\\p{L}{2,}(d|t|en))\\b");
    private static final Pattern FORMAL = Pattern.compile("(?iu)\\b(u|uw)\\b");
    private static final Pattern INFORMAL = Pattern.compile("(?iu)\\b(je|jij|jou|jouw)\\b");

    /**
     * INV-29. One written word ('ophalen', 'opgehaald', 'ophaalt'), the split form ('haalden … op': the verb followed
     * in the same clause by 'op' at its end), and 'positieve gezondheid'. 'Op vrijdag halen we koffie' passes.
     */
    private static final List<Pattern> BLOCKED = List.of(
            Pattern.compile("(?iu)\\bop(ge)?haal(t|d|de|den|der|ders)?\\b|\\bophal(en|end|ende|er|ers|ing|ingen)\\b|\\bop te halen\\b"),
            Pattern.compile("(?iu)\\b(haal|haalt|haalde|haalden|halen)\\b[^.,;:!?\\n]*\\bop(?=\\s*([.,;:!?\\n]|$))"),
            Pattern.compile("(?iu)\\bpositieve\\s+gezondheid\\b"));

    /** Difficult word → plain word. A legal word that must stay is not on the list. */
    static final Map<String, String> PLAINER = plainer();

    private TextCheck() {
    }

    public static TextAdvice check(String text) {
        return check(text, List.of());
    }

    /** The same, where a blocked word may stand inside one of these literal phrases. */
    static TextAdvice check(String text, List<String> literalPhrases) {
        var checked = text == null ? "" : text;
        return new TextAdvice(blocked(checked, literalPhrases), hints(checked), score(checked));
    }

    private static List<String> blocked(String text, List<String> literalPhrases) {
        var free = literalPhrases.stream().flatMap(phrase -> literal(phrase).matcher(text).results()).toList();
        return BLOCKED.stream().flatMap(p -> p.matcher(text).results())
                .filter(word -> free.stream().noneMatch(f -> f.start() <= word.start() && word.end() <= f.end()))
                .map(MatchResult::group).toList();
    }

    /** Capitals and the kind of white space do not matter; whole words do. */
    private static Pattern literal(String phrase) {
        var words = Stream.of(phrase.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?iu)(?<!\\p{L})" + words + "(?!\\p{L})");
    }

    private static List<TextAdvice.Hint> hints(String text) {
        var hints = new ArrayList<TextAdvice.Hint>();
        for (var sentence : sentences(text)) {
            var words = words(sentence);
            if (words.size() > LONG_SENTENCE_WORDS) {
                hints.add(hint(TextAdvice.Kind.LONG_SENTENCE,
                        words.stream().limit(5).collect(Collectors.joining(" ")) + " …"));
            }
        }
        var lower = text.toLowerCase(Locale.ROOT);
        PLAINER.forEach((hard, plain) -> {
            if (Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(hard) + "(?!\\p{L})").matcher(lower).find()) {
                hints.add(new TextAdvice.Hint(TextAdvice.Kind.HARD_WORD, hard, plain));
            }
        });
        words(text).stream().distinct()
                .filter(w -> w.length() > LONG_WORD_LETTERS || syllables(w) >= LONG_WORD_SYLLABLES)
                .forEach(w -> hints.add(hint(TextAdvice.Kind.LONG_WORD, w)));
        PASSIVE.matcher(text).results()
                .forEach(m -> hints.add(hint(TextAdvice.Kind.PASSIVE, m.group(1) + " … " + m.group(2))));
        ABBREVIATION.matcher(text).results().map(MatchResult::group).distinct()
                .filter(a -> !KNOWN_ABBREVIATIONS.contains(a))
                .forEach(a -> hints.add(hint(TextAdvice.Kind.ABBREVIATION, a)));
        if (FORMAL.matcher(text).find() && INFORMAL.matcher(text).find()) {
            hints.add(hint(TextAdvice.Kind.MIXED_ADDRESS, "u / je"));
        }
        return List.copyOf(hints);
    }

    /** Flesch-Douma: {@code 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence}, cut to 0 … 100. */
    static int score(String text) {
        var words = words(text);
        if (words.isEmpty()) {
            return 100;
        }
        double sentences = Math.max(1, sentences(text).size());
        double syllables = words.stream().mapToInt(TextCheck::syllables).sum();
        var score = 206.84 - 0.77 * (syllables * 100 / words.size()) - 0.93 * (words.size() / sentences);
        return (int) Math.round(Math.max(0, Math.min(100, score)));
    }

    static int syllables(String word) {
        return Math.max(1, (int) SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    private static List<String> sentences(String text) {
        // A dotted abbreviation is no end of a sentence.
        var plain = DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", ""));
        return SENTENCE_END.splitAsStream(plain).filter(s -> WORD.matcher(s).find()).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static TextAdvice.Hint hint(TextAdvice.Kind kind, String words) {
        return new TextAdvice.Hint(kind, words, null);
    }

    private static Map<String, String> plainer() {
        var list = """
                aangaande=over;alsmede=en;betreffende=over;conform=volgens;daadwerkelijk=echt;derhalve=daarom;\
                dient te=moet;echter=maar;faciliteren=helpen;gaarne=graag;heden=vandaag;implementeren=invoeren;\
                in het kader van=voor;indien=als;initiatief=idee;inwonerbetrokkenheid=samenwerken met inwoners;\
                inzake=over;jegens=tegen;middels=met;mits=als;nader=meer;omtrent=over;participeren=meedoen;\
                realiseren=maken;reeds=al;respectievelijk=en;stakeholders=mensen die het aangaat;\
                tenzij=behalve als;ter zake=hierover;tevens=ook;ten behoeve van=voor;verstrekken=geven;\
                voornemens=van plan;voorts=ook;zorg dragen voor=zorgen voor""";
        var map = new LinkedHashMap<String, String>();
        for (var entry : list.split(";")) {
            var pair = entry.split("=");
            map.put(pair[0], pair[1]);
        }
        return map.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
