package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever types something wrong reads a sentence, not its key. */
class ValidationWordsTest {

    private static final Pattern MESSAGE = Pattern.compile("message\\s*=\\s*\"\\{([\\w.]+)}\"");

    @Test
    void everyMessageOfACommandHasItsSentence() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : (Iterable<Path>) sources.filter(f -> f.toString().endsWith(".java"))::iterator) {
                MESSAGE.matcher(Files.readString(source)).results().forEach(m -> used.add(m.group(1)));
            }
        }
        assertThat(used).isNotEmpty().isSubsetOf(ResourceBundle.getBundle("ValidationMessages").keySet());
    }
}
