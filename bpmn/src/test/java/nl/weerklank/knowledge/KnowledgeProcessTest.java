package nl.weerklank.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** Every path from experience to cause once, and decision table D5 by example rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnowledgeProcessTest {

    private static final Instant IN_A_MONTH = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final List<DrawnModel> MODELS = Stream.of("story-analysis", "candidate")
            .map(name -> DrawnModel.of("knowledge/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final KnowledgeProcess process = new KnowledgeProcess();
    private EngineRig rig;
    private UUID theme;
    private UUID candidate;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("knowledge", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshTheme(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.knowledge = mock(KnowledgeCase.class, this::farAway);
        theme = UUID.randomUUID();
        candidate = UUID.randomUUID();
        when(process.knowledge.anythingToRead(theme)).thenReturn(true, false);
        when(process.knowledge.openCandidates(theme)).thenReturn(List.of(candidate.toString()));
        when(process.knowledge.countAnswers(any())).thenReturn("GO_ON");
        when(process.knowledge.test(any())).thenReturn("KNOWLEDGE");
        when(process.knowledge.standing(theme)).thenReturn("FOUND");
    }

    private Object farAway(InvocationOnMock call) throws Throwable {
        return call.getMethod().getReturnType() == Instant.class ? IN_A_MONTH : Mockito.RETURNS_DEFAULTS.answer(call);
    }

    @Test
    void fromStoriesToAConfirmedCause() {
        asked();
        verify(process.knowledge).makePackages(theme);
        verify(process.knowledge).findLookalikes(theme);
        process.recognitionComplete(new RecognitionComplete(candidate));
        verify(process.knowledge).countAnswers(candidate);
        verify(process.knowledge).test(candidate);
        process.causeCardWritten(new CauseCardWritten(candidate));
        process.causeCoRead(new CauseCoRead(candidate, "AGREED"));
        rig.runJobs();
        rig.assertEnded(candidate);
        rig.assertEnded(theme);
        verify(process.knowledge, never()).recordNotFound(theme);
    }

    @Test
    void aPhaseCanCallTheSearchToo() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("storyAnalysis", theme.toString(),
                Map.of("themeId", theme.toString()));
        rig.assertTaskOpen("readContributions", theme);
    }

    @Test
    void packagesAreReadOneAfterTheOther() {
        when(process.knowledge.anythingToRead(theme)).thenReturn(true, true, false);
        process.analysisStarted(new AnalysisStarted(theme));
        process.packageRead(new PackageRead(theme));
        rig.assertTaskOpen("readContributions", theme);
        process.packageRead(new PackageRead(theme));
        rig.assertTaskOpen("groupExperiences", theme);
    }

    @Test
    void whenTheTermIsOverTheAnswersCount() {
        asked();
        rig.fire("recognitionEnds", candidate);
        rig.assertTaskOpen("writeCauseCard", candidate);
    }

    @Test
    void whatIsNotRecognisedIsGroupedAnew() {
        when(process.knowledge.countAnswers(candidate)).thenReturn("REGROUP");
        when(process.knowledge.standing(theme)).thenReturn("REGROUP", "NOTHING");
        asked();
        process.recognitionComplete(new RecognitionComplete(candidate));
        rig.runJobs();
        verify(process.knowledge, never()).test(candidate);
        rig.assertTaskOpen("groupExperiences", theme);
        // Nothing is left to interpret.
        when(process.knowledge.openCandidates(theme)).thenReturn(List.of());
        process.experiencesGrouped(new ExperiencesGrouped(theme));
        rig.runJobs();
        rig.assertTaskOpen("tellWhatIsMissing", theme);
    }

    @Test
    void additionsGoBackToTheSession() {
        when(process.knowledge.countAnswers(candidate)).thenReturn("DEEPEN", "GO_ON");
        asked();
        process.recognitionComplete(new RecognitionComplete(candidate));
        rig.assertTaskOpen("interpretCandidate", candidate);
        process.candidateInterpreted(new CandidateInterpreted(candidate));
        rig.runJobs();
        verify(process.knowledge, times(2)).askRecognition(candidate);
    }

    @Test
    void whatIsNotKnowledgeStaysAnExperienceAndEverybodyHearsIt_INV_28() {
        when(process.knowledge.test(candidate)).thenReturn("STILL_EXPERIENCE");
        when(process.knowledge.standing(theme)).thenReturn("NOTHING");
        asked();
        process.recognitionComplete(new RecognitionComplete(candidate));
        rig.runJobs();
        rig.assertEnded(candidate);
        rig.assertTaskOpen("tellWhatIsMissing", theme);
        process.whatIsMissingTold(new WhatIsMissingTold(theme, "MORE_EXPERIENCE"));
        verify(process.knowledge).recordNotFound(theme);
        rig.assertEnded(theme);
    }

    @Test
    void whoReadsAlongCanSendItBackToTheSession() {
        asked();
        process.recognitionComplete(new RecognitionComplete(candidate));
        process.causeCardWritten(new CauseCardWritten(candidate));
        process.causeCoRead(new CauseCoRead(candidate, "NOT_AGREED"));
        rig.assertTaskOpen("interpretCandidate", candidate);
    }

    @ParameterizedTest
    @CsvSource({"3,2,1,true,3,3,KNOWLEDGE", "2,2,1,true,3,3,EXPERIENCES", "3,1,1,true,3,3,SOURCES", "3,2,0,true,3,3,CAUSE",
        "3,2,1,false,3,3,EFFECT", "3,2,1,true,2,2,ANSWERS", "3,2,1,true,2,3,KNOWLEDGE", "3,2,1,true,1,3,RECOGNITION",
        "39,9,2,true,18,20,KNOWLEDGE", "3,2,1,true,0,0,ANSWERS", "0,0,0,false,0,0,EXPERIENCES"})
    void theTableSaysWhatIsKnowledgeAndTheDomainSaysTheSame_INV_28(long experiences, long sources, long causes,
            boolean effect, long recognised, long answers, String rule) {
        var facts = new KnowledgeFacts(experiences, 3, sources, 2, causes, effect, recognised, answers, 3);

        var result = rig.decisionTables().evaluate("experienceKnowledge", facts.asFacts());

        assertThat(result.rule()).isEqualTo(rule);
        assertThat(result.outcome()).isEqualTo(facts.missing().isEmpty() ? "KNOWLEDGE" : "STILL_EXPERIENCE");
        assertThat(facts.missing().stream().map(Enum::name).findFirst().orElse("KNOWLEDGE")).isEqualTo(rule);
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessesKnowIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(KnowledgeProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelsWasTaken() throws IOException {
        var all = MODELS.stream().flatMap(model -> model.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-knowledge.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private void asked() {
        process.analysisStarted(new AnalysisStarted(theme));
        process.packageRead(new PackageRead(theme));
        process.experiencesGrouped(new ExperiencesGrouped(theme));
        rig.runJobs();
        process.figuresGathered(new FiguresGathered(candidate));
        process.candidateInterpreted(new CandidateInterpreted(candidate));
        rig.runJobs();
        verify(process.knowledge).askRecognition(candidate);
    }
}
