package nl.weerklank.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What taking part costs is offered without asking; a limit warns, and only the receiver declines (INV-37). */
class ReimbursementTest {

    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void itIsOfferedBeforeAnybodyAsks_INV_37() {
        assertThat(offered().state()).isEqualTo(ReimbursementState.OFFERED);
        assertThat(offered().amount()).isNull();
    }

    @Test
    void itIsAskedOnce() {
        var claim = claimed();

        assertThatThrownBy(() -> ask(claim)).hasMessage("reimbursement.alreadyClaimed");
        assertThatThrownBy(() -> claim.turnDown(NOW)).hasMessage("reimbursement.alreadyClaimed");
    }

    @Test
    void noThankYouTwiceIsOnce() {
        var offer = offered();

        assertThat(offer.turnDown(NOW)).isTrue();
        assertThat(offer.turnDown(NOW)).isFalse();
        assertThat(offer.state()).isEqualTo(ReimbursementState.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(LimitRule.class)
    void aLimitRefusesNothing_INV_37(LimitRule rule) {
        var claim = claimed();
        claim.looked(rule, TODAY);

        assertThat(claim.state()).isEqualTo(rule == LimitRule.WITHIN ? ReimbursementState.CHECKED : ReimbursementState.CLAIMED);
    }

    @Test
    void nothingIsPaidBeforeTheLimitWasLookedAt_INV_37() {
        assertThatThrownBy(() -> claimed().pay("betaler01", null, NOW)).hasMessage("worklist.taskAlreadyDone");
        assertThatThrownBy(() -> near().pay("betaler01", null, NOW)).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void nextMonthItBeginsAnew() {
        var claim = near();
        claim.talked(TalkOutcome.NEXT_MONTH, null, "buurt01", TODAY, NOW);

        assertThat(claim.payFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(claim.state()).isEqualTo(ReimbursementState.CHECKED);
    }

    @Test
    void theReceiverMayDecline() {
        var claim = near();
        claim.talked(TalkOutcome.DECLINED, null, "buurt01", TODAY, NOW);

        assertThat(claim.state()).isEqualTo(ReimbursementState.DECLINED);
        assertThatThrownBy(() -> claim.talked(TalkOutcome.PAY_NOW, null, "buurt01", TODAY, NOW))
                .hasMessage("worklist.taskAlreadyDone");
    }

    @ParameterizedTest
    @CsvSource({"betaler01,true", "buurt01,false", "gespreksleider02,false"})
    void whoPaysNeitherTalkedNorAsked(String payer, boolean may) {
        var claim = near();
        claim.talked(TalkOutcome.PAY_NOW, null, "buurt01", TODAY, NOW);
        if (may) {
            claim.pay(payer, "gespreksleider02", NOW);
            assertThat(claim.state()).isEqualTo(ReimbursementState.PAID);
        } else {
            assertThatThrownBy(() -> claim.pay(payer, "gespreksleider02", NOW)).hasMessage("reimbursement.pay.own");
        }
    }

    /** C07: had 195 of 210 euro, asks 20: warned. */
    @ParameterizedTest
    @CsvSource({"195,20,true,15", "195,15,false,15", "0,210,false,210", "0,210.01,true,210", "230,1,true,0"})
    void theMonthIsWatched_INV_37(BigDecimal had, BigDecimal asked, boolean passes, BigDecimal left) {
        var allowance = new Allowance(had, new BigDecimal("210"), had, new BigDecimal("2100"));

        assertThat(allowance.passesMonth(asked)).isEqualTo(passes);
        assertThat(allowance.left()).isEqualByComparingTo(left);
    }

    @Test
    void theYearIsWatchedToo_INV_37() {
        var allowance = new Allowance(BigDecimal.ZERO, new BigDecimal("210"), new BigDecimal("2095"), new BigDecimal("2100"));

        assertThat(allowance.passesYear(new BigDecimal("5.01"))).isTrue();
        assertThat(allowance.left()).isEqualByComparingTo("5");
        assertThat(allowance.isNear()).isTrue();
    }

    @Test
    void anAccountIsNeverWrittenOut() {
        assertThat(new ClaimReimbursement(UUID.randomUUID(), Set.of(), "5", false, ReimbursementWay.TRANSFER,
                "NL91ABNA0417164300", "A. Voorbeeld").toString()).doesNotContain("ABNA", "Voorbeeld");
    }

    private static Reimbursement near() {
        var claim = claimed();
        claim.looked(LimitRule.MONTH_LIMIT, TODAY);
        return claim;
    }

    private static Reimbursement claimed() {
        var offer = offered();
        ask(offer);
        return offer;
    }

    private static void ask(Reimbursement offer) {
        offer.claim(Set.of(ReimbursementKind.TRAVEL), new BigDecimal("20"), false, ReimbursementWay.COUNTER, "012345", NOW);
    }

    private static Reimbursement offered() {
        return new Reimbursement(UUID.randomUUID(), UUID.randomUUID(), ParticipantRole.PARTICIPANT, NOW);
    }
}
