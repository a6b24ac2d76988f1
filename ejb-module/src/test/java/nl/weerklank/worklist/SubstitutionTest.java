package nl.weerklank.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor FARID = new Actor("fonds01", "Farid", Set.of(Role.FUND_STEWARD));
    private static final Actor FENNA = new Actor("fonds02", "Fenna", Set.of(Role.FUND_STEWARD));
    private static final Covers FENNA_FOR_FARID = new Covers(List.of(new Covers.Cover("fonds01", Role.FUND_STEWARD)));

    private final WorkItem item = new WorkItem(new NewWorkItem("e1", "ideaFund", "decide", "Beslis", "grant/decide",
            UUID.randomUUID(), Role.FUND_STEWARD, null, null, null), "Beslis", "2026-0001", Instant.EPOCH);

    @Test
    void hasAFirstAndALastDayThatMakeSense() {
        assertThatThrownBy(() -> from(null, TODAY)).hasMessage("worklist.substitution.days");
        assertThatThrownBy(() -> from(TODAY, TODAY.minusDays(1))).hasMessage("worklist.substitution.order");
        assertThatThrownBy(() -> from(TODAY.minusDays(9), TODAY.minusDays(1))).hasMessage("worklist.substitution.order");
        assertThatThrownBy(() -> from(TODAY, TODAY.plusYears(2))).hasMessage("worklist.substitution.long");

        assertThat(from(TODAY, TODAY).absent()).isEqualTo("fonds01");
    }

    @Test
    void letsWhoTakesATaskTakeItInTheNameOfWhoIsAway() {
        item.claim(FARID);
        assertThatThrownBy(() -> item.claim(FENNA)).hasMessage("worklist.takenByOther");

        item.claim(FENNA, FENNA_FOR_FARID);

        assertThat(item.assignee()).isEqualTo("fonds02");
        assertThat(item.toRow().onBehalfOf()).isEqualTo("fonds01");
        assertThatThrownBy(() -> item.claim(FARID)).as("it is hers now").hasMessage("worklist.takenByOther");
        item.release(FENNA);
        assertThat(item.toRow().onBehalfOf()).isNull();
    }

    @Test
    void coversTheRoleThatWasNamedOnly() {
        item.claim(FARID);
        var forPayments = new Covers(List.of(new Covers.Cover("fonds01", Role.PAYER)));

        assertThatThrownBy(() -> item.claim(FENNA, forPayments)).hasMessage("worklist.takenByOther");
    }

    @Test
    void isNotAboutATaskThatOnlyOnePersonCanDo() {
        var personal = new WorkItem(new NewWorkItem("e2", "ideaFund", "decide", "Beslis", "grant/decide", UUID.randomUUID(),
                null, "fonds01", null, null), "Beslis", "2026-0001", Instant.EPOCH);

        assertThat(FENNA_FOR_FARID.has(personal.assignee(), personal.candidateRole())).isFalse();
    }

    private static Substitution from(LocalDate first, LocalDate last) {
        return new Substitution("fonds01", new SetSubstitution("fonds02", null, first, last), "fonds01", TODAY, Instant.EPOCH);
    }
}
