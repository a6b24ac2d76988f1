package nl.weerklank.reimbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every path of a reimbursement once, and the table of the limits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReimbursementProcessTest {

    private static final Instant IN_A_WEEK = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final FlowCoverage coverage = new FlowCoverage();
    private final ReimbursementProcess process = new ReimbursementProcess();
    private EngineRig rig;
    private UUID claim;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("reimbursement", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshClaim(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.reimbursements = mock(ReimbursementCase.class);
        claim = UUID.randomUUID();
        when(process.reimbursements.checkLimits(claim)).thenReturn("UNDER");
        when(process.reimbursements.talkBy(claim)).thenReturn(IN_A_WEEK);
        when(process.reimbursements.payBy(claim)).thenReturn(IN_A_WEEK);
        when(process.reimbursements.nextMonth(claim)).thenReturn(IN_A_WEEK);
    }

    @Test
    void underTheLimitsItIsPaid() {
        process.claimed(new ReimbursementClaimed(claim));
        rig.assertTaskOpen("payReimbursement", claim);
        verify(process.reimbursements, never()).tellAgreed(claim);

        process.paid(new ReimbursementPaid(claim));

        verify(process.reimbursements).tellPaid(claim);
        rig.assertEnded(claim);
    }

    @Test
    void nearALimitSomebodyTalksBeforeAnybodyPays_INV_37() {
        near();
        assertThatThrownBy(() -> process.paid(new ReimbursementPaid(claim))).isInstanceOf(BusinessException.class);

        process.talkedOver(new ReimbursementTalkedOver(claim, "PAY"));

        verify(process.reimbursements).tellAgreed(claim);
        rig.assertTaskOpen("payReimbursement", claim);
        process.paid(new ReimbursementPaid(claim));
        rig.assertEnded(claim);
    }

    @Test
    void theReceiverMayWaitUntilTheMonthBeginsAnew() {
        near();
        process.talkedOver(new ReimbursementTalkedOver(claim, "NEXT_MONTH"));
        assertThatThrownBy(() -> process.paid(new ReimbursementPaid(claim))).isInstanceOf(BusinessException.class);

        rig.fire("waitForNextMonth", claim);

        rig.assertTaskOpen("payReimbursement", claim);
    }

    @Test
    void theReceiverMayDecline() {
        near();
        process.talkedOver(new ReimbursementTalkedOver(claim, "DECLINED"));

        verify(process.reimbursements).tellAgreed(claim);
        verify(process.reimbursements, never()).tellPaid(claim);
        rig.assertEnded(claim);
    }

    @Test
    void aPaymentThatIsLateIsToldAndTheTaskStays() {
        process.claimed(new ReimbursementClaimed(claim));
        rig.fire("reimbursementLate", claim);

        verify(process.reimbursements).tellPaymentLate(claim);
        rig.assertTaskOpen("payReimbursement", claim);
    }

    @ParameterizedTest
    @CsvSource({"false,false,false,UNDER,WITHIN", "false,true,false,NEAR_LIMIT,MONTH_LIMIT",
        "true,true,true,NEAR_LIMIT,YEAR_LIMIT", "true,false,false,NEAR_LIMIT,YEAR_LIMIT",
        "false,false,true,NEAR_LIMIT,RECEIPT_MISSING"})
    void theTableWarnsAndNeverRefuses_INV_37(boolean overYear, boolean overMonth, boolean receiptMissing, String outcome,
            String rule) {
        var found = rig.decisionTables().evaluate("reimbursementLimit", Map.of("overYear", overYear, "overMonth", overMonth,
                "receiptMissing", receiptMissing));

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.rule()).isEqualTo(rule);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(ReimbursementProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        var all = DrawnModel.of("reimbursement/reimbursement.bpmn").mustBeTaken();
        coverage.write(Path.of("target", "flow-coverage-reimbursement.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void near() {
        when(process.reimbursements.checkLimits(claim)).thenReturn("NEAR_LIMIT");
        process.claimed(new ReimbursementClaimed(claim));
        rig.assertTaskOpen("talkWithReceiver", claim);
    }
}
