package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.Besluiten;
import nl.weerklank.grant.Decide;
import nl.weerklank.grant.GrantCase;
import nl.weerklank.grant.Ground;
import nl.weerklank.grant.Register;
import nl.weerklank.grant.RegisterRow;
import nl.weerklank.idea.Ideas;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsSteward;
import nl.weerklank.worklist.Worklist;
import nl.weerklank.worklist.WorklistFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money and besluiten on the real server and database: nothing is given twice, whatever happens at once. */
@ExtendWith(ArquillianExtension.class)
class GrantContainerIT {

    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsSteward steward;
    @Inject
    Accounts accounts;
    @Inject
    Pots pots;
    @Inject
    Worklist worklist;
    @Inject
    GrantCase grantCase;
    @Inject
    Besluiten besluiten;
    @Inject
    Register register;
    @Inject
    Ideas ideas;

    @Test
    void potsNeverGoBelowZeroHoweverManyReserveAtOnce_INV_22_FND_03() throws Exception {
        var pot = town.openPot(town.area(), 1000);
        var reserved = CrowdInContainer.atOnce(12, () -> {
            var enough = new AtomicBoolean();
            loader.act(() -> enough.set(pots.reserve(UUID.randomUUID(), pot, BigDecimal.valueOf(250))));
            return enough.get();
        });

        assertThat(reserved).filteredOn(Boolean::booleanValue).hasSize(4);
        assertThat(rows.number("select ceiling - reserved - paid from weerklank.pot where id = '" + pot + "'")).isZero();
    }

    @Test
    void reservingReleasingAndPayingTwiceMovesMoneyOnce() {
        var pot = town.openPot(town.area(), 1000);
        var idea = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            loader.act(() -> pots.reserve(idea, pot, BigDecimal.valueOf(250)));
        }
        for (int twice = 0; twice < 2; twice++) {
            loader.act(() -> pots.pay(idea));
        }
        loader.act(() -> pots.release(idea));

        assertThat(rows.number("select reserved from weerklank.pot where id = '" + pot + "'")).isZero();
        assertThat(rows.number("select paid from weerklank.pot where id = '" + pot + "'")).isEqualTo(250);
    }

    @Test
    void theListOfAStewardWith200ApplicationsIsThereWithinTwoSeconds_FND_24() {
        var area = town.area();
        town.openPot(area, 50_000);
        for (int i = 0; i < 200; i++) {
            town.applies(area);
        }
        loader.act(() -> accounts.provide("steward24", "Steward", null, null, Set.of(Role.FUND_STEWARD), "not-used-here-24"));
        var filter = WorklistFilter.of(WorklistFilter.Scope.GROUP, null, null, WorklistFilter.Sort.DUE, false, 25);
        var begun = System.nanoTime();
        actor.actAs("steward24", () -> steward.act(() -> {
            assertThat(worklist.list(filter).total()).isGreaterThanOrEqualTo(200);
            worklist.counts();
        }));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whoWaitedForAPotComesInTheOrderOfCompletenessToTheSecondThenNumber_FND_02() throws SQLException {
        var area = town.areaWithPot();
        var first = town.applied(area);
        var second = town.applied(area);
        assertThat(rows.text("select count(*) from weerklank.grant_application where complete_at <> "
                + "date_trunc('second', complete_at)")).isEqualTo("0");
        var both = "('" + first.id() + "', '" + second.id() + "')";
        rows.change("update weerklank.idea set status = 'WAITING_FOR_POT' where id in " + both);
        rows.change("update weerklank.grant_application set complete_at = date_trunc('second', now() - interval '3 days') "
                + "where idea_id in " + both);
        rows.change("delete from weerklank.reservation where idea_id in " + both);
        rows.change("update weerklank.pot set reserved = 0, ceiling = 200 where neighbourhood_id = '" + area + "'");
        var outcome = new AtomicReference<String>();

        loader.act(() -> outcome.set(grantCase.reserve(second.id())));
        assertThat(outcome.get()).isEqualTo("SHORT");
        loader.act(() -> outcome.set(grantCase.reserve(first.id())));
        assertThat(outcome.get()).isEqualTo("RESERVED");
        loader.act(() -> outcome.set(grantCase.reserve(second.id())));
        assertThat(outcome.get()).isEqualTo("SHORT");
    }

    @Test
    void theBesluitKeepsTheTablesVersionInputsAndRuleAndTheRegisterAddsUp_FND_08_FND_18() {
        var idea = town.applied();
        var decision = new Decide();
        decision.setIdeaId(idea.id());
        decision.setOutcome(Decide.Outcome.GRANTED);
        decision.setPublicTitle("Koffieochtend");
        decision.setNoInterest(true);
        decide(decision);

        assertThat(rows.text("select rule || ' ' || rule_version from weerklank.besluit where idea_id = '" + idea.id() + "'"))
                .matches("\\S+ [1-9][0-9]*");
        assertThat(rows.text("select rule_inputs from weerklank.besluit where idea_id = '" + idea.id() + "'"))
                .contains("amount", "180", "openToAll");
        assertThat(rows.text("select sum(granted) from (select sum(b.amount) granted from weerklank.besluit b) x"))
                .isEqualTo(registerSum());
    }

    @Test
    void ceilingReachedIsNoGroundWhileThereIsMoney_FND_10() {
        var idea = town.applied();
        var decision = new Decide();
        decision.setIdeaId(idea.id());
        decision.setOutcome(Decide.Outcome.REFUSED);
        decision.setGround(Ground.CEILING_REACHED);
        decision.setReason("Het potje is op.");
        decision.setNoInterest(true);

        assertThatThrownBy(() -> decide(decision))
                .hasMessage("grant.ground.ceilingNotReached");
    }

    @Test
    void aPastDayATwinAndAWijkOutsideAreFlaggedAndNotRefused_FND_17() throws SQLException {
        var idea = town.applied();
        var far = town.applied();
        var twin = town.submitted();
        rows.change("update weerklank.idea set activity_date = current_date - 9, public_title = 'Zelfde titel' where id = '"
                + idea.id() + "'");
        rows.change("update weerklank.idea set public_title = 'zelfde Titel', neighbourhood_id = (select neighbourhood_id "
                + "from weerklank.idea where id = '" + idea.id() + "') where id = '" + twin.id() + "'");

        rows.change("update weerklank.idea set neighbourhood_id = '" + town.area(false) + "' where id = '" + far.id() + "'");

        steward.act(() -> assertThat(ideas.flags(idea.id())).containsExactly("PAST_DATE", "LIKE_ANOTHER"));
        steward.act(() -> assertThat(ideas.flags(far.id())).containsExactly("OUTSIDE_AREA"));
        assertThat(rows.texts("select status from weerklank.idea where id in ('" + idea.id() + "', '" + far.id() + "')"))
                .hasSize(2).doesNotContain("REFUSED");
    }

    /** Accounts come from the start command; in the container the test makes its own. */
    private void decide(Decide decision) {
        loader.act(() -> accounts.provide("fonds01", "Farid", "013", "f@x.example", Set.of(Role.FUND_STEWARD), "een-lang-geheim"));
        actor.actAs("fonds01", () -> steward.act(() -> besluiten.decide(decision)));
    }

    /** FND-18: the register adds up to the besluiten, to the cent. */
    private String registerSum() {
        var sum = new AtomicReference<BigDecimal>(BigDecimal.ZERO);
        steward.act(() -> sum.set(register.perPot().stream().map(RegisterRow::granted)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sum.get().setScale(2).toPlainString();
    }
}
