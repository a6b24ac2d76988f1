package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.weerklank.shared.DomainEvent;
import nl.weerklank.text.TextAdvice;
import nl.weerklank.text.TextCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there, and plain enough. */
class WordsTest {

    private static final Locale DUTCH = new Locale("nl");

    @Test
    void everyTextThatAPageNamesExists_ALL_16() {
        WebArchitectureTest.pages().forEach((page, text) -> {
            assertThat(bundle("messages").keySet()).as(page).containsAll(WebArchitectureTest.keysIn(text, "msg"));
            assertThat(bundle("staff").keySet()).as(page).containsAll(WebArchitectureTest.keysIn(text, "staff"));
        });
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        var known = new TreeSet<>(bundle("refusals").keySet());
        known.addAll(bundle("messages").keySet());
        var thrown = new TreeSet<String>();
        for (var module : Set.of("../ejb-module", "../bpmn", ".")) {
            try (var files = Files.walk(Path.of(module, "src/main/java"))) {
                for (var file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                    Pattern.compile("(?:BusinessException|Errors\\.add|super)\\((?:null, |\"[a-zA-Z]+\", )?\"([a-z][A-Za-z]*\\.[A-Za-z.]+)\"")
                            .matcher(Files.readString(file)).results().forEach(m -> thrown.add(m.group(1)));
                }
            }
        }

        assertThat(thrown).hasSizeGreaterThan(50);
        assertThat(known).containsAll(thrown);
    }

    /** The history of a row is read by people. */
    @Test
    void everyEventOfTheDomainHasWords() {
        var events = new ClassFileImporter().importPackages("nl.weerklank").stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName).toList();

        assertThat(events).hasSizeGreaterThan(20);
        assertThat(bundle("staff").keySet()).containsAll(events.stream().map(event -> "event." + event).toList());
    }

    /** Java asks for a key without saying in which bundle. */
    @Test
    void everyKeyStandsInOneBundle() {
        assertThat(bundle("messages").keySet()).doesNotContainAnyElementsOf(bundle("staff").keySet())
                .doesNotContainAnyElementsOf(bundle("refusals").keySet());
        assertThat(bundle("staff").keySet()).doesNotContainAnyElementsOf(bundle("refusals").keySet());
    }

    /** The last of two keys silently wins. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "refusals", "staff"})
    void everyKeyStandsOnceInItsBundle(String name) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/nl/weerklank", name + "_nl.properties")).stream()
                .filter(line -> line.matches("[A-Za-z].*=.*")).map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    /** In a message format a single quote eats what follows; elsewhere two quotes are shown as two. */
    @ParameterizedTest
    @ValueSource(strings = {"messages", "refusals", "staff"})
    void quotesAreDoubleOnlyWhereSomethingIsFilledIn(String name) {
        var bundle = bundle(name);
        for (var key : bundle.keySet()) {
            var text = bundle.getString(key);
            assertThat(text.contains("{0}") ? text.replace("''", "") : text).as(key)
                    .doesNotContain(text.contains("{0}") ? "'" : "''");
        }
    }

    /** A sentence that is shown at an input leads to one that some page has. */
    @Test
    void theInputOfARefusalExists() {
        var ids = WebArchitectureTest.pages().values().stream()
                .flatMap(page -> Pattern.compile("id=\"([a-zA-Z]+)\"").matcher(page).results().map(m -> m.group(1)))
                .toList();
        var refusals = bundle("refusals");

        assertThat(refusals.keySet().stream().filter(key -> key.endsWith(".field")).map(refusals::getString))
                .isNotEmpty().isSubsetOf(ids);
        assertThat(refusals.keySet().stream().filter(key -> key.endsWith(".field"))
                .map(key -> key.substring(0, key.length() - ".field".length()))).isSubsetOf(refusals.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "refusals", "staff"})
    void noTextHoldsABlockedWord_INV_29(String name) {
        var bundle = bundle(name);
        for (var key : bundle.keySet()) {
            assertThat(TextCheck.check(bundle.getString(key)).blocked()).as(key).isEmpty();
        }
    }

    @Test
    void residentsReadNoHardWordsAndNoLongSentences_RES_28() {
        var bundle = bundle("messages");
        for (var key : bundle.keySet()) {
            assertThat(TextCheck.check(bundle.getString(key)).hints()).as(key).extracting(TextAdvice.Hint::kind)
                    .doesNotContain(TextAdvice.Kind.HARD_WORD, TextAdvice.Kind.LONG_SENTENCE,
                            TextAdvice.Kind.MIXED_ADDRESS);
        }
    }

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("nl.weerklank." + name, DUTCH);
    }
}
