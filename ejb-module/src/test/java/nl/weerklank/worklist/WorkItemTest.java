package nl.weerklank.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final Actor FARID = new Actor("fonds01", "Farid", Set.of(Role.FUND_STEWARD));
    private static final Actor FENNA = new Actor("fonds02", "Fenna", Set.of(Role.FUND_STEWARD));
    private static final Actor BAS = new Actor("betaler01", "Bas", Set.of(Role.PAYER));

    private final WorkItem item = new WorkItem(new NewWorkItem("e1", "ideaFund", "decide", "Beslis", "grant/decide",
            UUID.randomUUID(), Role.FUND_STEWARD, null, null, null), "Beslis", "2026-0001", Instant.EPOCH);

    @Test
    void belongsToWhoClaimsFirst() {
        item.claim(FARID);

        assertThatThrownBy(() -> item.claim(FENNA)).hasMessage("worklist.takenByOther");
        assertThat(item.assignee()).isEqualTo("fonds01");
    }

    @Test
    void canBeClaimedAgainByItsOwner() {
        item.claim(FARID);
        item.claim(FARID);

        assertThat(item.assignee()).isEqualTo("fonds01");
    }

    @Test
    void doesNotExistForOtherRoles() {
        assertThatThrownBy(() -> item.claim(BAS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void goesBackToItsGroupOnlyFromItsOwner() {
        item.claim(FARID);

        assertThatThrownBy(() -> item.release(FENNA)).hasMessage("worklist.notYours");
        item.release(FARID);
        assertThat(item.assignee()).isNull();
    }

    @Test
    void isDoneOnce() {
        item.close(WorkItem.State.DONE, "fonds01", Instant.EPOCH);

        assertThatThrownBy(() -> item.claim(FENNA)).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void isPutAwayByWhoHasItAndNeverPastItsDueTime() {
        var due = Instant.EPOCH.plusSeconds(86_400);
        var promised = new WorkItem(new NewWorkItem("e1", "ideaFund", "decide", "Beslis", "grant/decide", UUID.randomUUID(),
                Role.FUND_STEWARD, null, due, null), "Beslis", "2026-0001", Instant.EPOCH);
        assertThatThrownBy(() -> promised.park(due, FARID, Instant.EPOCH)).hasMessage("worklist.park.notYours");

        promised.claim(FARID);
        assertThatThrownBy(() -> promised.park(Instant.EPOCH, FARID, Instant.EPOCH)).hasMessage("worklist.park.past");
        assertThatThrownBy(() -> promised.park(due.plusSeconds(1), FARID, Instant.EPOCH))
                .hasMessage("worklist.park.pastDue");
        promised.park(due.minusSeconds(1), FARID, Instant.EPOCH);

        assertThat(promised.followUpAt()).isEqualTo(due.minusSeconds(1));
        promised.release(FARID);
        assertThat(promised.followUpAt()).as("the group sees it at once").isNull();
    }

    @Test
    void getsPriorityFromItsGroupOnly() {
        item.give(Priority.HIGH, FENNA);

        assertThat(item.priority()).isEqualTo(Priority.HIGH);
        assertThatThrownBy(() -> item.give(Priority.NORMAL, BAS)).isInstanceOf(NotFoundException.class);
    }
}
