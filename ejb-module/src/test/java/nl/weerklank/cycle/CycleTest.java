package nl.weerklank.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a cycle and of its phases. */
class CycleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    /** INV-44: nothing but a decision ends it, and it ends once. */
    @Test
    void whatEndedStaysEnded_INV_44() {
        var cycle = new Cycle(UUID.randomUUID(), 1, CyclePhase.OPEN_UP, NOW);
        assertThat(cycle.isOpen()).isTrue();
        cycle.end(Cycle.State.DONE, FollowUp.NEW_EXPERIENCES, NOW);
        cycle.end(Cycle.State.STOPPED, null, NOW.plusSeconds(1));
        assertThat(cycle.state()).isEqualTo(Cycle.State.DONE);
        assertThat(cycle.closedAt()).isEqualTo(NOW);
        assertThat(cycle.followUp()).isEqualTo(FollowUp.NEW_EXPERIENCES);
    }

    @ParameterizedTest
    @CsvSource({"NEW_EXPERIENCES,OPEN_UP", "CAUSE_UNCLEAR,FIND_CAUSES", "PLAN_DOES_NOT_FIT,ADAPT", "KEEP_FOLLOWING,OPEN_UP"})
    void theNextCycleBeginsWhereTheLastOneFellShort_INV_45(FollowUp followUp, CyclePhase begins) {
        assertThat(followUp.startPhase()).isEqualTo(begins);
    }

    @Test
    void aPhaseThatReopensTakesInAgain() {
        var visit = new PhaseVisit(UUID.randomUUID(), CyclePhase.OPEN_UP, NOW);
        visit.beginClosing(PhaseOutcome.DONE, NOW.plusSeconds(1));
        assertThat(visit.toRow().closingAt()).isNotNull();
        visit.reopen();
        assertThat(visit.toRow().closingAt()).isNull();
        assertThat(visit.outcome()).isNull();
        visit.beginClosing(PhaseOutcome.DONE, NOW.plusSeconds(2));
        visit.close(NOW.plusSeconds(3));
        assertThat(visit.isClosed()).isTrue();
    }

    @Test
    void thePictureSaysWhereItIsAndWhatComesNext() {
        var now = new PhaseRow(CyclePhase.FIND_CAUSES, "OPEN", NOW, null, null, null);
        var done = new PhaseRow(CyclePhase.OPEN_UP, "CLOSED", NOW, NOW, NOW, PhaseOutcome.DONE);
        var row = new CycleRow(UUID.randomUUID(), UUID.randomUUID(), 1, "OPEN", null, NOW, null, false, null,
                List.of(done, now), List.of(), List.of(), List.of());
        assertThat(row.getNow()).isEqualTo(CyclePhase.FIND_CAUSES);
        assertThat(row.getNext()).isEqualTo(CyclePhase.ADAPT);
        assertThat(row.standing(CyclePhase.OPEN_UP)).isEqualTo("DONE");
        assertThat(row.standing(CyclePhase.FEED_BACK)).isEqualTo("LATER");
    }
}
