package nl.weerklank.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.theme.ThemeAnalysis;
import org.junit.jupiter.api.Test;

class CauseSearchTest {

    private final ThemeToChoose first = theme("Contact", 1, ThemeAnalysis.NONE);
    private final ThemeToChoose second = theme("Ontmoeten", 2, ThemeAnalysis.NONE);
    private final ThemeToChoose third = theme("Spelen", 3, ThemeAnalysis.NONE);
    private final ThemeToChoose unranked = theme("Verkeer", null, ThemeAnalysis.NONE);

    @Test
    void whatResidentsRankedHigherIsPassedOverOnlyWithAReason() {
        var all = List.of(first, second, third, unranked);
        assertThat(ThemeChoices.passedOver(all, List.of(first, second))).isEmpty();
        assertThat(ThemeChoices.passedOver(all, List.of(second))).containsExactly(first);
        assertThat(ThemeChoices.passedOver(all, List.of(third))).containsExactly(first, second);
        assertThat(ThemeChoices.passedOver(all, List.of(unranked))).containsExactly(first, second, third);
        assertThat(ThemeChoices.passedOver(all, List.of())).isEmpty();
    }

    @Test
    void aThemeOfWhichTheCauseIsKnownOrSearchedIsNotPassedOver() {
        var found = theme("Zorg", 1, ThemeAnalysis.CAUSE_FOUND);
        var searching = theme("Werk", 2, ThemeAnalysis.RUNNING);
        assertThat(ThemeChoices.passedOver(List.of(found, searching, third), List.of(third))).isEmpty();
        assertThat(found.isChoosable()).as("a cause that people doubt is searched again").isTrue();
        assertThat(searching.isChoosable()).isFalse();
        assertThat(theme("Zorg", 1, ThemeAnalysis.NOT_FOUND).isChoosable()).isTrue();
    }

    @Test
    void aRuleNamesWhoCanChangeIt() {
        var cycle = UUID.randomUUID();
        assertThatThrownBy(() -> new Dilemma(cycle, DilemmaKind.RULE, "mag niet delen", null, "wijk01", Instant.now()))
                .hasMessage("dilemma.ruleOwner.required");
        assertThatThrownBy(() -> new Dilemma(cycle, null, "mag niet delen", null, "wijk01", Instant.now()))
                .hasMessage("dilemma.kind.required");
        assertThatThrownBy(() -> new Dilemma(cycle, DilemmaKind.NORM, null, null, "wijk01", Instant.now()))
                .hasMessage("dilemma.text.required");
        assertThat(new Dilemma(cycle, DilemmaKind.NORM, "zo doen wij dat", "college", "wijk01", Instant.now()).toRow()
                .ruleOwner()).isNull();
    }

    @Test
    void theTalkConfirmsADilemmaOrLeavesIt() {
        var dilemma = new Dilemma(UUID.randomUUID(), DilemmaKind.VALUE, "snel of zorgvuldig", null, "wijk01", Instant.now());
        var cause = UUID.randomUUID();
        dilemma.confirm(cause);
        assertThat(dilemma.toRow().causeId()).isEqualTo(cause);
        dilemma.stay();
        assertThat(dilemma.state()).isEqualTo(DilemmaState.STAYS);
        assertThat(dilemma.toRow().causeId()).isNull();
    }

    private static ThemeToChoose theme(String name, Integer place, ThemeAnalysis analysis) {
        return new ThemeToChoose(UUID.randomUUID(), name, place, 5, 3, analysis, false);
    }
}
