package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
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
import org.mockito.invocation.InvocationOnMock;

/** Every path of a report once: the domain's events move the real bean, its boundary is mocked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final FlowCoverage coverage = new FlowCoverage();
    private final ReportProcess process = new ReportProcess();
    private EngineRig rig;
    private UUID report;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("report", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshReport(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.reports = mock(ReportCase.class, this::farAway);
        report = UUID.randomUUID();
        when(process.reports.checkTraceability(report)).thenReturn("SAFE");
        doReturn("gespreksleider01").when(process.reports).writer(report);
        rig.engine().getRuntimeService().startProcessInstanceByKey("report", report.toString(),
                Map.of(ReportProcess.REPORT_ID, report.toString()));
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    @Test
    void whatEverybodyAgreesWithIsPublished_INV_16() {
        process.written(new ReportWritten(report));
        process.agreed(new ReportAgreed(report));
        process.judged(new ReportJudged(report, "PUBLISHED"));

        var order = inOrder(process.reports);
        order.verify(process.reports).checkTraceability(report);
        order.verify(process.reports).sendConcept(report);
        order.verify(process.reports).dropQuotes(report);
        rig.assertEnded(report);
    }

    @Test
    void onlyWhoLedTheTalkHasTheReport() {
        assertThat(rig.engine().getTaskService().createTaskQuery().taskDefinitionKey("writeReport")
                .processInstanceBusinessKey(report.toString()).singleResult().getAssignee()).isEqualTo("gespreksleider01");
    }

    @Test
    void aReportThatStaysAwayAsksForHelpAndCanStillBeWritten() {
        rig.fire("reportLate", report);
        verify(process.reports).askForHelp(report);
        rig.assertTaskOpen("writeReport", report);
    }

    @Test
    void whatSomebodyCouldBeFoundByIsTakenOutBeforeAnybodyReadsIt() {
        when(process.reports.checkTraceability(report)).thenReturn("TRACEABLE", "TRACEABLE", "SAFE");
        process.written(new ReportWritten(report));
        process.mended(new ReportMended(report));
        rig.assertTaskOpen("makeUntraceable", report);
        verify(process.reports, never()).sendConcept(report);

        process.mended(new ReportMended(report));

        verify(process.reports).sendConcept(report);
    }

    @Test
    void silenceLastsAsLongAsTheTermAndIsNoYesToAQuote_INV_16() {
        process.written(new ReportWritten(report));
        verify(process.reports, never()).dropQuotes(report);
        rig.fire("checkOver", report);
        verify(process.reports).dropQuotes(report);
        rig.assertTaskOpen("publishReport", report);
    }

    @Test
    void anObjectionIsHandledAndTheReportIsReadAgain() {
        process.written(new ReportWritten(report));
        process.objected(new ReportObjected(report));
        rig.assertTaskOpen("handleObjections", report);

        // A second one comes in while the first is handled: nobody waits for it, the row is there.
        process.objected(new ReportObjected(report));
        process.objectionsHandled(new ObjectionsHandled(report));

        verify(process.reports, times(2)).checkTraceability(report);
        verify(process.reports, times(2)).sendConcept(report);
    }

    @Test
    void anObjectionThatIsThereAlreadyDoesNotWaitForAnother() {
        when(process.reports.isObjectionOpen(report)).thenReturn(true);
        process.written(new ReportWritten(report));
        rig.assertTaskOpen("handleObjections", report);
    }

    @Test
    void anObjectionBeforePublishingGoesBackToWhoWroteIt_INV_16() {
        process.written(new ReportWritten(report));
        process.agreed(new ReportAgreed(report));
        process.judged(new ReportJudged(report, "OBJECTION"));
        rig.assertTaskOpen("handleObjections", report);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyPathWasTaken() throws IOException {
        var elements = DrawnModel.of("report/report.bpmn").mustBeTaken();
        coverage.write(Path.of("target/report-coverage.txt"), elements);
        assertThat(coverage.notTaken(elements)).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void processesKnowIdsAndCodesOnly_INV_47() {
        rig.assertIdsAndCodesOnly(ReportProcess.VARIABLES);
    }
}
