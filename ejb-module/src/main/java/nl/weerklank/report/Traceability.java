package nl.weerklank.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words by which a reader could know who is meant (S3c 3): names, addresses, phone numbers, mail addresses,
 * postcodes, dates of birth, numbers of persons, and traits that very few people have. It rather finds too much than too
 * little, since an editor looks at each find. {@code TraceabilityTest} holds it against sixty sentences.
 *
 * <p>Names need no list of all names: Dutch writes a capital inside a sentence for names only, so what stands with a
 * capital and is no known word (a country, a feast, the wijk) is one. The list of first names is for the beginning of a
 * sentence, and for people who write without capitals. Phone numbers are found by their form: a library that validates
 * them passes over the mistyped one that a neighbour still recognises.
 */
final class Traceability {

    private static final Locale DUTCH = new Locale("nl");
    private static final Set<String> FIRST_NAMES = words("first-names.txt");
    private static final Set<String> FIRST_NAMES_SMALL = FIRST_NAMES.stream().filter(n -> n.length() > 2)
            .map(n -> n.toLowerCase(DUTCH)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KNOWN = words("known-words.txt");
    /** First names that are words as well: only a name where no sentence begins. */
    private static final Set<String> ALSO_WORDS = Set.of("Bea", "Bas", "Els", "Mark", "Merel", "Noor", "Rob",
            "Roy", "Fleur",
            "Floor", "Storm", "Rosa", "Said", "Amal", "Max", "Mila", "Sam", "Stan", "Tom", "Iris", "Olaf", "Toon",
            "Greet", "Trees", "Elke", "Wil", "Wim", "Koos", "Nel", "Jos", "Ria", "Ine", "Dirk", "Beatrix", "Ans");
    private static final String LETTERS = "[\\p{L}'’-]+";
    private static final String STREET = "(?:straat|laan|weg|plein|hof|dijk|kade|singel|gracht|pad|steeg|dreef|park"
            + "|plantsoen|baan|erf|werf|wal|burg|markt|hoven|akker|veld|kamp|rode|donk)";
    private static final String MONTH = "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
            + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String OWN = "(?:ik ben|ben ik|ik was|was ik|als|(?:ik )?werkt?e? als|(?:mijn|onze"
                    + "|haar|zijn) (?:man|vrouw|vader|moeder|zoon"
            + "|dochter|broer|zus|oom|tante|opa|oma|buurman|buurvrouw) (?:is|was|werkt als))";
    private static final String RARE_ROLE = "(?:burgemeester|wethouder|huisarts|tandarts|imam|pastoor|dominee"
                    + "|rabbijn|pandit"
            + "|schooldirecteur|directeur|directrice|voorzitter|wijkagent|notaris|koster|bakker|slager|kapper|kapster"
            + "|conciërge|raadslid|dirigent|trainer|profvoetballer)";
    private static final String RARE_ILLNESS = "(?:ziekte van \\p{L}+|syndroom|spierziekte|taaislijmziekte"
                    + "|dwarslaesie|dwerggroei"
            + "|doofblind\\p{L}*|hiv|stoma|geamputeerd\\p{L}*|één been|één arm|schizofrenie|kunsthart)";

    private record Rule(TraceKind kind, Pattern pattern) {
    }

    private static final List<Rule> RULES = List.of(
            rule(TraceKind.MAIL, "[\\p{L}0-9._%+-]+ ?@ ?[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)+"
                    + "|(?<![\\p{L}0-9])@[\\p{L}0-9_.]{3,}"
                    + "|\\b(?:https?://|www\\.)\\S+"),
            rule(TraceKind.NUMBER, "\\b[A-Z]{2}\\d{2} ?[A-Z]{4} ?(?:\\d{2,4} ?){2,4}\\d{0,2}"),
            rule(TraceKind.PHONE, "(?<![\\d.])(?:\\+\\d{1,3}|00\\d{2}|0)(?:[ .()/-]{0,2}\\d){8,11}(?!\\d)"),
            rule(TraceKind.NUMBER, "(?<!\\d)\\d{9}(?!\\d)|(?i:\\b(?:dossier|cliënt|klant|patiënt"
                    + "|zaak)(?:nummer)? ?:? ?\\d{3,})"
                    + "|\\b(?=[A-Z0-9-]*\\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}\\b"),
            rule(TraceKind.POSTCODE, "\\b[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}\\b|\\b[1-9]\\d{3}[a-z]{2}\\b"),
            rule(TraceKind.BIRTH_DATE, "\\b\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:19|20)?\\d{2}\\b"
                    + "|(?i:\\b\\d{1,2} " + MONTH + "\\.? (?:19|20)?\\d{2}\\b)"
                    + "|(?i:\\bgeboren (?:op|in) (?:de )?(?:\\d{1,2} )?(?:" + MONTH + "|\\d{4})[^.,;]*)"
                    + "|(?i:\\b\\d{1,2} " + MONTH + "\\b(?=[^.!?]*\\b(?:jarig|verjaardag|geboren)))"
                    + "|(?i:\\b(?:jarig|verjaardag|geboren)\\b[^.!?]*?\\b\\d{1,2} " + MONTH + "\\b)"),
            rule(TraceKind.ADDRESS, "\\b(?!(?:De|Het|Een|Die|Dit|Deze|Onze|Mijn|Elke|Iedere|In|Op|Aan|Bij|Langs|Door) )"
                    + "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|van|de|den|der|het)){0,4}? ?" + STREET
                    + "\\b(?:[ -](?:Oost|West|Noord|Zuid))?(?: \\d+ ?-?[a-zA-Z]?\\b)?"),
            rule(TraceKind.ADDRESS, "(?i:\\b\\p{L}{3,}" + STREET + " \\d{1,4}[a-z]?\\b)"
                    + "|(?i:\\b(?:huisnummer|nummer|nr\\.?|flat|kamer)(?: is)? \\d{1,4}[a-z]?\\b)"),
            rule(TraceKind.ADDRESS, "(?i:\\b(?:woon|woont|wonen|woonde|woonden)\\b[^.!?]*?\\b(?:naast|boven"
                    + "|tegenover|achter"
                    + "|op de hoek)\\b[^.,!?]*)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b(?:de|als|het) enigen?\\b (?!wat|dat|die|plek|plaats|manier|bus"
                    + "|winkel|keer|reden|weg"
                    + "|oplossing|speeltuin|goede|vraag|hulp)[^.,!?]*)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b(?:8[5-9]|9\\d|1[01]\\d)(?: jaar|-jarige?)\\b)"
                    + "|(?i:\\b(?:moeder|vader) van 1[0-7]\\b)"
                    + "|(?i:\\bop (?:mijn|haar|zijn) (?:1[0-7]e|twaalfde|dertiende|veertiende|vijftiende"
                    + "|zestiende|zeventiende)\\b)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b(?:een|twee|drie|vier|vijf)ling(?:en)?\\b)"
                    + "|(?i:\\b(?:zes|zeven|acht|negen|tien|elf|twaalf) kinderen\\b)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b" + OWN + " (?:\\p{L}+ ){0,3}(?:\\p{L}*-)?" + RARE_ROLE + "\\b)"
                    + "|(?i:\\b(?:weduwe|weduwnaar|vrouw|man|zoon|dochter|kind) van (?:de|onze) " + RARE_ROLE + "\\b)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b" + RARE_ILLNESS + "\\b)"),
            rule(TraceKind.RARE_TRAIT, "(?i:\\b(?:de|die) (?:brand|moord|schietpartij|overval"
                    + "|ontploffing)\\b[^.,!?]*\\b(?:ons|onze|mijn|haar|zijn)\\b[^.,!?]*)"
                    + "|(?i:\\b(?:zelfmoord|zelfdoding|gevangenis|uithuisgeplaatst|in de krant)\\b)"));

    private static final Pattern TITLE = Pattern.compile("(?i:\\b(?:meneer|mevrouw|mijnheer|mevr\\.?|mw\\.?"
                    + "|dhr\\.?|dokter|dr\\.?|juf|juffrouw"
            + "|meester|zuster|broeder|tante|oom|opa|oma|buurvrouw|buurman|pastoor|dominee|familie|wethouder))"
            + " ((?:van |de |den |der |el |al |ten |ter ){0,2}\\p{Lu}" + LETTERS + ")");
    private static final Pattern CALLED = Pattern.compile("(?i:\\b(?:heet|heette|heten|genaamd|naam is"
                    + "|noemt? (?:mij|haar|hem))) ("
            + LETTERS + ")");
    private static final Set<String> NOT_CALLED = Set.of("dat", "het", "de", "een", "zo", "ik", "nu", "daar",
            "wij", "anders", "niet",
            "welkom", "iedereen", "mensen");
    /** What only people do: whatever begins such a sentence and is no subject of another kind is somebody's name. */
    private static final Pattern DOES = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ (?:zegt|zei|vertelt|vertelde|komt"
                    + "|kwam|helpt|hielp|zorgt|zorgde"
            + "|woont|woonde|belt|belde|brengt|bracht|vroeg|vraagt|gaf|geeft|past|paste|kookt|kookte|weet|wist"
                    + "|luistert|luisterde"
            + "|leert|leerde|werkt|werkte|wil|wilde|durft|durfde|vindt|vond|heeft"
                    + "|had)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SUBJECTS = words("sentence-beginnings.txt");
    /** Names of what is no person; they are looked at as one known word. */
    private static final Pattern NO_PERSONS = Pattern.compile("Albert Heijn|Leger des Heils|Rode Kruis"
                    + "|Voor Elkaar|Den Bosch|Den Haag"
            + "|Sint Maarten|Vluchtelingenwerk|Humanitas|Tweede Kamer|Thuiszorg");
    private static final Pattern WORD = Pattern.compile("\\p{L}" + "[\\p{L}'’-]*");

    private Traceability() {
    }

    /** Every passage by which somebody could be found; {@code known} are words that name no person here, as the wijk. */
    static List<TracedPassage> find(String text, Collection<String> known) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var safe = new HashSet<>(KNOWN);
        known.forEach(k -> WORD.matcher(k).results().forEach(w -> safe.add(w.group())));
        var found = new ArrayList<TracedPassage>();
        var sentences = BreakIterator.getSentenceInstance(DUTCH);
        sentences.setText(text);
        for (int from = sentences.first(), to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            found.addAll(inSentence(text.substring(from, to).strip(), safe));
        }
        return found;
    }

    private static List<TracedPassage> inSentence(String said, Set<String> safe) {
        var sentence = NO_PERSONS.matcher(said).replaceAll(m -> m.group().replaceAll("\\p{L}", "x"));
        // By where they begin; what stands inside another find is that find.
        var spans = new TreeMap<Integer, Span>();
        for (var rule : RULES) {
            for (var match = rule.pattern().matcher(sentence); match.find();) {
                if (rule.kind() != TraceKind.ADDRESS || !isStreetInGeneral(match.group(), match.start())) {
                    add(spans, new Span(rule.kind(), match.start(), match.end()));
                }
            }
        }
        for (var match = TITLE.matcher(sentence); match.find();) {
            add(spans, new Span(TraceKind.NAME, match.start(1), match.end(1)));
        }
        for (var match = CALLED.matcher(sentence); match.find();) {
            if (!NOT_CALLED.contains(match.group(1).toLowerCase(DUTCH))) {
                add(spans, new Span(TraceKind.NAME, match.start(1), match.end(1)));
            }
        }
        for (var match = WORD.matcher(sentence); match.find();) {
            if (isName(match.group(), isBeginning(sentence, match.start()), safe)
                    || isSomebodyWhoDoesSomething(sentence, match.start(), match.group(), safe)) {
                add(spans, new Span(TraceKind.NAME, match.start(), match.end()));
            }
        }
        return spans.values().stream().map(s -> new TracedPassage(s.kind(), said.substring(s.from(), s.to()).strip(),
                said.substring(0, s.from()), said.substring(s.to()))).toList();
    }

    private record Span(TraceKind kind, int from, int to) {
    }

    private static void add(TreeMap<Integer, Span> spans, Span span) {
        var overlaps = spans.values().stream().anyMatch(s -> span.from() < s.to() && s.from() < span.to());
        if (!overlaps) {
            spans.put(span.from(), span);
        }
    }

    /** "Winkelstraat" at the beginning of a sentence is any street; "Park" and "Markt" alone are words. */
    private static boolean isStreetInGeneral(String words, int start) {
        return words.matches("(?i)(?:" + STREET + "|(?:winkel|hoofd|zij|eigen|snel|fiets|school|speel|voet|dorps|kinder)"
                + STREET + ")") && (start == 0 || Character.isLowerCase(words.charAt(0)));
    }

    private static boolean isName(String word, boolean beginning, Set<String> safe) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return FIRST_NAMES_SMALL.contains(word) && isOnlyAName(word);
        }
        if (safe.contains(word) || isAbbreviation(word)) {
            return false;
        }
        if (beginning) {
            return Arrays.stream(word.split("-")).anyMatch(FIRST_NAMES::contains) && !ALSO_WORDS.contains(word);
        }
        return word.length() > 1;
    }

    private static boolean isSomebodyWhoDoesSomething(String sentence, int at, String word, Set<String> safe) {
        return isBeginning(sentence, at) && DOES.matcher(sentence.substring(at)).matches() && !safe.contains(word)
                && !SUBJECTS.contains(word.toLowerCase(DUTCH)) && !isAbbreviation(word);
    }

    /** Names in small letters that are no Dutch word. */
    private static boolean isOnlyAName(String small) {
        return !SMALL_WORDS.contains(small);
    }

    private static boolean isAbbreviation(String word) {
        return Arrays.stream(word.split("-")).anyMatch(p -> p.chars().filter(Character::isUpperCase).count() > 1);
    }

    private static boolean isBeginning(String sentence, int at) {
        var before = sentence.substring(0, at).stripTrailing();
        return before.isEmpty() || "\"'‘’“”:(-–•…".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** First names that mean something when they are written small. */
    private static final Set<String> SMALL_WORDS = Set.of("bas", "bea", "bert", "elke", "wiel", "cas", "els",
            "erna", "fien", "fleur", "floor",
            "greet", "mark", "max", "merel", "mila", "nel", "nick", "noor", "nour", "oma", "pim", "rosa", "roy", "sam",
            "siem", "stan", "star", "tim", "tom", "toon", "trees", "wil", "jet", "lies", "lia", "ans", "aya", "sien",
            "aart", "dirk", "frank", "frans", "iris", "marit", "said", "koos", "donna", "stella", "clara",
            "robin", "jack",
            "jan", "ine", "leen", "lieve", "piet", "hein", "ron", "ellen", "jos", "teun", "thea", "theo", "rob", "rik");

    private static Rule rule(TraceKind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
    }

    private static Set<String> words(String resource) {
        try (var in = Traceability.class.getResourceAsStream(resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(w -> !w.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
