package nl.weerklank.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private final Theme theme = new Theme(UUID.randomUUID(), "ontmoeten", "beleid01", Instant.EPOCH);

    @Test
    void whoLooksAtAnOlderStateChangesNothing() {
        assertThatCode(() -> theme.requireShown(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> theme.requireShown(1)).hasMessage("theme.stale");
    }

    @Test
    void contributionsStayWhileCausesAreSearched() {
        theme.startAnalysis();

        assertThatThrownBy(theme::requireChangeable).hasMessage("theme.inAnalysis");
        assertThatThrownBy(theme::startAnalysis).hasMessage("theme.inAnalysis");
    }

    @Test
    void whatWasAnalysedKeepsItsContributions_INV_21() {
        theme.startAnalysis();
        theme.endAnalysis(true);

        assertThatCode(theme::requireChangeable).doesNotThrowAnyException();
        assertThatThrownBy(theme::requireNotAnalysed).hasMessage("theme.analysed");
    }

    @Test
    void aThemeWithoutACauseCanBeSearchedAgain() {
        theme.startAnalysis();
        theme.needsMoreExperience(true);
        theme.endAnalysis(false);
        assertThat(theme.toDetails().moreExperience()).isTrue();

        theme.startAnalysis();
        assertThat(theme.toDetails().moreExperience()).isFalse();
        assertThat(theme.toDetails().analysis()).isEqualTo(ThemeAnalysis.RUNNING);
    }
}
