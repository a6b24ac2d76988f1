package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sixty sentences, with and without somebody who could be found (S3c 3). */
class TraceabilityTest {

    private static final Set<String> HERE = Set.of("Groenewoud");

    @Test
    void missesNobodyWhoCouldBeFound_inv_16() throws IOException {
        var traceable = sentences("T");

        assertThat(traceable).hasSize(36).allSatisfy(s -> assertThat(Traceability.find(s, HERE)).as(s).isNotEmpty());
    }

    @Test
    void callsAtMostOneInTenSafeSentencesTraceable() throws IOException {
        var safe = sentences("S");

        assertThat(safe).hasSize(24);
        assertThat(safe.stream().filter(s -> !Traceability.find(s, HERE).isEmpty())).hasSizeLessThanOrEqualTo(2);
    }

    /** Sixty more, with which the rules were tried after they had been made. */
    @Test
    void holdsForSentencesThatItWasNotMadeWith_inv_16() throws IOException {
        assertThat(sentences("T", "traceability-tried.txt")).hasSize(25)
                .allSatisfy(s -> assertThat(Traceability.find(s, HERE)).as(s).isNotEmpty());
        assertThat(sentences("S", "traceability-tried.txt").stream().filter(s -> !Traceability.find(s, HERE).isEmpty()))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void marksTheWordsInTheirSentence() {
        var found = Traceability.find("Het was koud. Mijn buurvrouw Fatima paste op. Bel 06 12345678.", HERE);

        assertThat(found).extracting(TracedPassage::kind).containsExactly(TraceKind.NAME, TraceKind.PHONE);
        assertThat(found.get(0)).isEqualTo(new TracedPassage(TraceKind.NAME, "Fatima", "Mijn buurvrouw ", " paste op."));
    }

    @Test
    void knowsTheWijkAndWhatIsNoName() {
        assertThat(Traceability.find("Hier in Groenewoud helpt de GGZ. Zij zei: Kom maar.", HERE)).isEmpty();
        assertThat(Traceability.find(null, HERE)).isEmpty();
    }

    /** Whoever writes four thousand signs without a full stop gets an answer too, and soon. */
    @ParameterizedTest
    @ValueSource(strings = {"Aa ", "woont ", "Van de ", "0 6-", "1 1/", "Mevrouw van de ", "als ik ", "de enige ", "A-1",
        "heet ", "die brand ", "geboren op 1 ", "a@a."})
    void looksAtALongTextInTime(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Traceability.find(part.repeat(4000 / part.length()), HERE));
    }

    private List<String> sentences(String kind) throws IOException {
        return sentences(kind, "traceability.txt");
    }

    private List<String> sentences(String kind, String resource) throws IOException {
        try (var in = getClass().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.startsWith(kind + "|"))
                    .map(l -> l.substring(2)).toList();
        }
    }
}
