package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours that people can read. */
class StyleTest {

    private static final Path MADE = Path.of("target/frontend/resources");

    @ParameterizedTest(name = "{0} on {1} at least {2}")
    @CsvSource({"text,paper,4.5", "subtle,paper,4.5", "primary,paper,4.5", "error,paper,4.5", "secondary,paper,4.5",
        "success,paper,4.5", "info,paper,4.5", "text,shade,4.5", "subtle,shade,4.5", "primary,shade,4.5",
        "border,paper,3", "focus,paper,3"})
    void tokensHaveEnoughContrast_ALL_07(String front, String back, double least) throws IOException {
        assertThat(contrast(token(front), token(back))).isGreaterThanOrEqualTo(least);
    }

    @Test
    void thePrimeFacesThemeHoldsNoneOfItsPaleLiterals_ALL_08() throws IOException {
        var theme = Files.readString(MADE.resolve("primefaces-publiek/theme.css")).toLowerCase(Locale.ROOT);

        for (var literal : List.of("#495057", "#6c757d", "#2196f3", "#f44336", "#607d8b", "#ced4da", "#fbc02d", "#d32f2f",
                "#689f38", "#0288d1", "rgb(166.2", "rgb(12.738", "rgb(11.323")) {
            assertThat(theme).doesNotContain(literal);
        }
    }

    @Test
    void theStyleSheetOfResidentsIsLight_RES_35() throws IOException {
        assertThat(Files.size(MADE.resolve("weerklank.css"))).isLessThan(150_000);
    }

    private static String token(String name) throws IOException {
        var found = Pattern.compile("--wk-" + name + ": (#[0-9a-f]{6})")
                .matcher(Files.readString(Path.of("src/main/frontend/weerklank.css")));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static double contrast(String first, String second) {
        var a = luminance(first);
        var b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            var part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
