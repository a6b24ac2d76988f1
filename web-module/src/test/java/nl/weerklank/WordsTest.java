package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
