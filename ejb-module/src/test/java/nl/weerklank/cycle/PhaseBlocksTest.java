package nl.weerklank.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps a phase open, and what may be excepted. */
class PhaseBlocksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final PhaseBlock UNANSWERED = new PhaseBlock("FEEDBACK_OPEN", "", 3, "/");
    private static final PhaseBlock UNHEARD = new PhaseBlock("REPRESENTATION_SHORT", "Ouders", 7, "/");

    @Test
    void aPhaseWithoutResidentsStaysOpen_INV_05() {
        assertThat(judge(PhaseOutcome.DONE, List.of(), 0, 0)).extracting(PhaseBlock::code)
                .containsExactly("NO_RESIDENT_ACTIVITY");
        assertThat(judge(PhaseOutcome.DONE, List.of(), 0, 1)).isEmpty();
    }

    @Test
    void whoWaitsKeepsItOpenWhereverItGoes_INV_08() {
        assertThat(judge(PhaseOutcome.DONE, List.of(UNANSWERED, UNHEARD), 1)).containsExactly(UNANSWERED, UNHEARD);
        assertThat(judge(PhaseOutcome.BACK_TO_EXPERIENCES, List.of(UNANSWERED, UNHEARD), 1)).containsExactly(UNANSWERED);
        assertThat(judge(PhaseOutcome.NOT_FOUND, List.of(UNANSWERED, UNHEARD), 1)).containsExactly(UNANSWERED, UNHEARD);
    }

    @Test
    void anExceptionLiftsOneRuleAboutOneThing_INV_12() {
        var visit = new PhaseVisit(UUID.randomUUID(), CyclePhase.OPEN_UP, NOW);
        var exception = new RuleException(visit, BlockCode.REPRESENTATION_SHORT, "Ouders", "Zij zijn weg.", "beleid01", NOW);
        assertThat(exception.lifts(UNHEARD)).as("asked is not granted").isFalse();
        exception.decide(true, "Wij spraken hen vorig jaar.", "bestuurder01", NOW);
        assertThat(exception.lifts(UNHEARD)).isTrue();
        assertThat(exception.lifts(new PhaseBlock("REPRESENTATION_SHORT", "Jongeren", 7, "/"))).isFalse();
        assertThat(exception.lifts(new PhaseBlock("REPRESENTATION_TOO_FEW", "Ouders", 0, "/"))).isFalse();
        assertThatThrownBy(() -> exception.decide(false, "Toch niet.", "bestuurder01", NOW))
                .isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @EnumSource(BlockCode.class)
    void whatInwonersAreOwedIsNeverExcepted_INV_05_INV_08_INV_15(BlockCode code) {
        var visit = new PhaseVisit(UUID.randomUUID(), CyclePhase.OPEN_UP, NOW);
        if (code.isExceptionPossible()) {
            assertThat(code.name()).matches("REPRESENTATION_.*|FUNDING_OPEN|FEEDBACK_OVERDUE");
        } else {
            assertThatThrownBy(() -> new RuleException(visit, code, "", "Het lukt niet.", "beleid01", NOW))
                    .isInstanceOf(BusinessException.class).hasMessage("cycle.exception.impossible");
        }
    }

    private static List<PhaseBlock> judge(PhaseOutcome outcome, List<PhaseBlock> blocks, long... activities) {
        var phase = new PhaseToClose(UUID.randomUUID(), UUID.randomUUID(), CyclePhase.OPEN_UP, outcome, NOW, NOW);
        return PhaseBlocks.judge(phase, List.of(p -> blocks),
                Arrays.stream(activities).<ResidentActivity>mapToObj(n -> p -> n).toList());
    }
}
