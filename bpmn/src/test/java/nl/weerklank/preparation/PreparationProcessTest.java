package nl.weerklank.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.engine.DrawnModel;
import nl.weerklank.engine.EngineRig;
import nl.weerklank.engine.FlowCoverage;
import nl.weerklank.engine.WorkItemSteps;
import nl.weerklank.rule.RuleOutcome;
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

/** Every path of the preparation and its five questions once, and decision tables D1 and D3 row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PreparationProcessTest {

    private static final List<DrawnModel> MODELS = Stream.of("preparation", "five-questions")
            .map(name -> DrawnModel.of("preparation/" + name + ".bpmn")).toList();

    private final FlowCoverage coverage = new FlowCoverage();
    private final PreparationProcess process = new PreparationProcess();
    private EngineRig rig;
    private UUID cycle;
    private UUID first;
    private UUID second;

    @BeforeAll
    void startEngine() {
        rig = new EngineRig(Map.of("preparation", process), mock(WorkItemSteps.class), coverage);
        process.engine = rig.facade();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @BeforeEach
    void freshCycle(TestInfo test) {
        coverage.begin(test.getTestMethod().orElseThrow().getName());
        process.preparations = mock(PreparationCase.class);
        cycle = UUID.randomUUID();
        first = UUID.randomUUID();
        second = UUID.randomUUID();
        when(process.preparations.due(any())).thenReturn(Instant.now());
        when(process.preparations.lateAt(any())).thenReturn(Instant.now().plus(60, ChronoUnit.DAYS));
        when(process.preparations.testAim(cycle)).thenReturn("OK");
        when(process.preparations.openScans(cycle)).thenReturn(List.of(first.toString(), second.toString()));
        when(process.preparations.scanner(first)).thenReturn("beleid01");
        when(process.preparations.scanner(second)).thenReturn("redacteur01");
        when(process.preparations.publishStartPage(cycle)).thenReturn("OK");
    }

    @Test
    void fiveAnswersAndAMandateMakeTheStartPagePublic_INV_01() {
        begin();
        verify(process.preparations).open(cycle);
        answerAll();
        verify(process.preparations, never()).publishStartPage(cycle);
        decide("GIVEN");

        verify(process.preparations).publishStartPage(cycle);
        rig.assertEnded(cycle);
    }

    /** INV-50: the council is told before anybody chooses a form. */
    @Test
    void theCouncilIsToldBeforeTheFormsAreChosen_INV_50() {
        begin();
        answered("firstQuestion");
        verify(process.preparations).loadExisting(cycle);
        verify(process.preparations).tellCouncil(cycle);
        verify(process.preparations, never()).adviseForms(cycle);
    }

    /** INV-04: who wants to save money is asked to begin at what residents need. */
    @Test
    void anAimThatIsNotAboutResidentsIsRephrased_INV_04() {
        when(process.preparations.testAim(cycle)).thenReturn("REPHRASE", "OK");
        begin();
        answered("firstQuestion");
        rig.assertTaskOpen("firstQuestion", cycle);
        verify(process.preparations, never()).tellCouncil(cycle);

        answered("firstQuestion");
        verify(process.preparations).tellCouncil(cycle);
    }

    @Test
    void questionThreeWaitsForEverybodyWhoKnowsTheWijk() {
        begin();
        answered("firstQuestion");
        rig.runJobs();
        answered("secondQuestion");
        process.missedGroupsNamed(new MissedGroupsNamed(cycle));
        scanned("beleid01");
        rig.runJobs();
        assertThat(open("thirdQuestion")).isZero();

        scanned("redacteur01");
        rig.runJobs();
        rig.assertTaskOpen("thirdQuestion", cycle);
    }

    @Test
    void adaptingBeginsAgainAtQuestionOneAndWhoScoredNeedNotScoreAgain() {
        begin();
        answerAll();
        decide("ADAPT");
        rig.assertTaskOpen("firstQuestion", cycle);

        when(process.preparations.openScans(cycle)).thenReturn(List.of());
        answered("firstQuestion");
        rig.runJobs();
        assertThat(open("scanFeatures")).isZero();
        answered("secondQuestion");
        process.missedGroupsNamed(new MissedGroupsNamed(cycle));
        rig.runJobs();
        fromThird();
        decide("GIVEN");
        rig.assertEnded(cycle);
        verify(process.preparations, times(1)).open(cycle);
    }

    @Test
    void withoutAMandateNothingIsPublic() {
        begin();
        answerAll();
        decide("REFUSED");

        verify(process.preparations, never()).publishStartPage(cycle);
        rig.assertEnded(cycle);
    }

    @Test
    void aTextThatCannotBeSentIsMendedFirst_INV_29() {
        when(process.preparations.publishStartPage(cycle)).thenReturn("NOT_SENDABLE", "OK");
        begin();
        answerAll();
        decide("GIVEN");
        rig.assertTaskOpen("mendStartPage", cycle);

        process.startPageMended(new StartPageMended(cycle));

        verify(process.preparations, times(2)).publishStartPage(cycle);
        rig.assertEnded(cycle);
    }

    @Test
    void whenItTakesLongSomebodyExplainsAndTheQuestionsGoOn() {
        begin();
        rig.fire("preparationLate", cycle);
        verify(process.preparations).askToSpeedUp(cycle);
        rig.assertTaskOpen("firstQuestion", cycle);
    }

    @ParameterizedTest
    @CsvSource({"SAVING,true,true,REPHRASE,saving", "SAVING,false,false,REPHRASE,saving", "HEALTH,false,true,REPHRASE,noTopic",
        "HEALTH,true,false,REPHRASE,noGroup", "BETTER_LIVES,true,true,OK,fits", "TAKING_PART,true,true,OK,fits",
        "HEALTH,true,true,OK,fits", "SERVICE,true,true,OK,fits"})
    void tableD1BeginsAtTheLifeWorld_INV_04(MainAim aim, boolean topic, boolean group, String outcome, String rule) {
        var found = rig.decisionTables().evaluate("aim", new AimFacts(aim, topic, group).asFacts());

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"DISTRUST,CONVERSATION_ROUND HOME_VISIT JOIN_INITIATIVE", "CHILDREN,PHOTO_ROUND PLAY", "SURROUNDINGS,PLACE_METER",
        "ELDERLY_ALONE,HOME_VISIT", "CONTESTED,CONVERSATION_ROUND CITIZENS_ASSEMBLY",
        "STRUCTURAL,ADVISORY_COUNCIL EXPERIENCE_COUNCIL", "INITIATIVES,JOIN_INITIATIVE"})
    void tableD3SuggestsFormsThatFit(Circumstance one, String forms) {
        assertThat(suggested(Set.of(one))).extracting(RuleOutcome::outcome).containsExactlyInAnyOrder(forms.split(" "));
    }

    @Test
    void tableD3CollectsAllThatFitAndMaySuggestNothing() {
        assertThat(suggested(Set.of())).isEmpty();
        assertThat(suggested(EnumSet.allOf(Circumstance.class))).hasSize(12)
                .allSatisfy(found -> assertThat(ParticipationForm.valueOf(found.outcome())).isNotNull());
        assertThat(Arrays.stream(ParticipationForm.values()).filter(f -> f != ParticipationForm.ONLINE).map(Enum::name))
                .isSubsetOf(suggested(EnumSet.allOf(Circumstance.class)).stream().map(RuleOutcome::outcome).toList());
    }

    /** ALL-20: ids, codes and flags only; no names, no free text, no objects. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theProcessesKnowIdsAndCodesOnly_ALL_20() {
        rig.assertIdsAndCodesOnly(PreparationProcess.VARIABLES);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyFlowAndEventOfTheModelsWasTaken() throws IOException {
        var all = MODELS.stream().flatMap(model -> model.mustBeTaken().stream()).collect(Collectors.toSet());
        coverage.write(Path.of("target", "flow-coverage-preparation.md"), all);

        assertThat(coverage.notTaken(all)).as("not taken by any test").isEmpty();
    }

    private List<RuleOutcome> suggested(Set<Circumstance> found) {
        return rig.decisionTables().collect("forms", new FormFacts(found).asFacts());
    }

    private void begin() {
        rig.engine().getRuntimeService().startProcessInstanceByKey("preparation", cycle.toString(),
                Map.of("cycleId", cycle.toString()));
    }

    private void answerAll() {
        answered("firstQuestion");
        rig.runJobs();
        answered("secondQuestion");
        process.missedGroupsNamed(new MissedGroupsNamed(cycle));
        scanned("beleid01");
        scanned("redacteur01");
        rig.runJobs();
        fromThird();
    }

    private void fromThird() {
        answered("thirdQuestion");
        verify(process.preparations, atLeastOnce()).adviseForms(cycle);
        answered("fourthQuestion");
        answered("fifthQuestion");
        process.budgetPlanned(new BudgetPlanned(cycle));
    }

    private void answered(String question) {
        process.questionAnswered(new PreparationAnswered(cycle, question));
    }

    private void scanned(String account) {
        process.featuresScanned(new FeaturesScanned(cycle, account));
    }

    private void decide(String outcome) {
        process.mandateDecided(new MandateDecided(cycle, outcome));
    }

    private long open(String task) {
        return rig.engine().getTaskService().createTaskQuery().taskDefinitionKey(task)
                .processInstanceBusinessKey(cycle.toString()).count();
    }
}
