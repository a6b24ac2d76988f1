package nl.weerklank.withdrawal;

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
import org.mockito.Mockito;

/** Every path of taking something back once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawalProcessTest {

    private final FlowCoverage coverage = new FlowCoverage();
    private final WithdrawalProcess process = new WithdrawalProcess();
    private EngineRig rig;
    private UUID withdrawal;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("withdrawal", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshWithdrawal(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.withdrawals = mock(WithdrawalCase.class);
        withdrawal = UUID.randomUUID();
        when(process.withdrawals.warnAt(withdrawal))
                .thenReturn(Instant.now().plus(25, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void itIsHiddenAtOnceAndErasedWhenItIsJudged() {
        process.withdrawn(new ConsentWithdrawn(withdrawal, "CONTRIBUTION"));
        verify(process.withdrawals).hide(withdrawal);
        verify(process.withdrawals, never()).erase(withdrawal);
        rig.assertTaskOpen("judgeWithdrawal", withdrawal);

        process.judged(new WithdrawalJudged(withdrawal, "ERASE"));

        var inOrder = Mockito.inOrder(process.withdrawals);
        inOrder.verify(process.withdrawals).erase(withdrawal);
        inOrder.verify(process.withdrawals).confirm(withdrawal);
        rig.assertEnded(withdrawal);
    }

    @Test
    void anonymisingErasesTheWordsToo() {
        process.withdrawn(new ConsentWithdrawn(withdrawal, "CONTRIBUTION"));
        process.judged(new WithdrawalJudged(withdrawal, "ANONYMISE"));

        verify(process.withdrawals).erase(withdrawal);
        verify(process.withdrawals).confirm(withdrawal);
    }

    @Test
    void whoOnlyEndsTheShowingKeepsTheContribution() {
        process.withdrawn(new ConsentWithdrawn(withdrawal, "PUBLICATION"));
        process.judged(new WithdrawalJudged(withdrawal, "USE_ENDED"));

        verify(process.withdrawals, never()).erase(withdrawal);
        verify(process.withdrawals).confirm(withdrawal);
        rig.assertEnded(withdrawal);
    }

    @Test
    void aTermThatIsNearIsToldOnceAndTheTaskStays() {
        process.withdrawn(new ConsentWithdrawn(withdrawal, "CONTRIBUTION"));
        rig.fire("withdrawalTermNear", withdrawal);

        verify(process.withdrawals).tellTermNear(withdrawal);
        rig.assertTaskOpen("judgeWithdrawal", withdrawal);
        process.judged(new WithdrawalJudged(withdrawal, "ERASE"));
        rig.assertEnded(withdrawal);
    }

    @Test
    void whatIsJudgedTwiceIsRefusedTheSecondTime() {
        process.withdrawn(new ConsentWithdrawn(withdrawal, "CONTRIBUTION"));
        process.judged(new WithdrawalJudged(withdrawal, "ERASE"));

        assertThatThrownBy(() -> process.judged(new WithdrawalJudged(withdrawal, "ERASE")))
                .isInstanceOf(BusinessException.class);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessKnowsIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(WithdrawalProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelWasTaken() throws IOException {
        var all = DrawnModel.of("withdrawal/consent-withdrawal.bpmn").mustBeTaken();
        coverage.write(Path.of("target", "flow-coverage-withdrawal.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }
}
