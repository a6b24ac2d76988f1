package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A variable of a page that is called as a bean of the processes is that bean, and people read its class name: expressions
 * look among the beans first.
 */
class PageVariablesTest {

    @Test
    void noVariableIsCalledAsABeanOfTheProcesses() {
        var beans = found(Path.of("../bpmn/src/main/java"), ".java", "@Named\\(\"([a-zA-Z]+)\"\\)");
        var variables = found(Path.of("src/main/webapp"), ".xhtml", "\\bvar=\"([a-zA-Z]+)\"");

        assertThat(beans).contains("ideaFund", "measure");
        assertThat(variables).contains("cause").doesNotContainAnyElementsOf(beans);
    }

    private static TreeSet<String> found(Path folder, String ending, String pattern) {
        var all = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : (List<Path>) files.filter(f -> f.toString().endsWith(ending)).toList()) {
                Pattern.compile(pattern).matcher(Files.readString(file)).results().forEach(r -> all.add(r.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
