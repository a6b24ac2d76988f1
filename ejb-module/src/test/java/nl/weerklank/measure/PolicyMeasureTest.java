package nl.weerklank.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.knowledge.CauseState;
import nl.weerklank.knowledge.KnowledgeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a measure, its chain, its money and the document around it allow and refuse. */
class PolicyMeasureTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Cover NOTHING = new Cover(null, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    private static final UUID CAUSE = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(value = CauseState.class, names = "CONFIRMED", mode = EnumSource.Mode.EXCLUDE)
    void aMeasureRestsOnAConfirmedCause_INV_20(CauseState state) {
        assertThatThrownBy(() -> proposed(MeasureKind.FACILITY, state)).hasMessage("measure.cause.notConfirmed");
        assertThat(proposed(MeasureKind.FACILITY, CauseState.CONFIRMED).state()).isEqualTo(MeasureState.PROPOSED);
    }

    @Test
    void aQuickMeasureNeedsAReasonAndContributionsInstead_INV_20() {
        assertThatThrownBy(() -> quick(" ", Set.of(UUID.randomUUID()))).hasMessage("measure.quickReason.required");
        assertThatThrownBy(() -> quick("Het is gevaarlijk.", Set.of())).hasMessage("measure.contributions.required");
        assertThat(quick("Het is gevaarlijk.", Set.of(UUID.randomUUID())).kind()).isEqualTo(MeasureKind.QUICK);
    }

    @Test
    void whatBeganBeforeACauseWasLookedForRestsOnContributionsAlone_INV_20() {
        var from = Set.of(UUID.randomUUID(), UUID.randomUUID());
        var command = new StartQuickMeasure(UUID.randomUUID(), "Een lamp bij het pad", "Het is er donker.", from);
        var measure = PolicyMeasure.quick(command, UUID.randomUUID(), "beleid01", NOW);

        assertThat(measure.causeId()).isNull();
        assertThat(measure.contributions()).isEqualTo(from);
        assertThatThrownBy(() -> PolicyMeasure.quick(new StartQuickMeasure(UUID.randomUUID(), "Een lamp", "Donker", Set.of()),
                UUID.randomUUID(), "beleid01", NOW)).hasMessage("measure.contributions.required");
    }

    @ParameterizedTest
    @CsvSource({"FACILITY,,CONFIRMED,VALIDATED,3,3,''", "FACILITY,,PROPOSED,VALIDATED,3,3,CAUSE_NOT_CONFIRMED",
        "FACILITY,,CONFIRMED,STAYS_EXPERIENCE,3,3,KNOWLEDGE_NOT_VALIDATED", "FACILITY,,CONFIRMED,VALIDATED,2,2,TOO_FEW_EXPERIENCES",
        "FACILITY,,CONFIRMED,VALIDATED,3,0,NO_CONTRIBUTIONS", "QUICK,Gevaarlijk,NOT_FOUND,,0,1,''",
        "QUICK,Gevaarlijk,,,0,1,''", "QUICK,Gevaarlijk,,,0,0,NO_CONTRIBUTIONS", "QUICK,,NOT_FOUND,,0,1,QUICK_REASON", "QUICK,Gevaarlijk,NOT_FOUND,,0,0,NO_CONTRIBUTIONS"})
    void theChainSaysWhatIsMissing_INV_21(MeasureKind kind, String reason, CauseState cause, KnowledgeState knowledge,
            long experiences, long contributions, String gap) {
        var chain = new MeasureChain(UUID.randomUUID(), "Open plek", kind, reason, cause, knowledge, experiences, 3,
                contributions);

        assertThat(chain.gaps().stream().map(Enum::name)).containsExactlyElementsOf(gap.isEmpty() ? Set.of() : Set.of(gap));
        assertThat(chain.isComplete()).isEqualTo(gap.isEmpty());
    }

    @Test
    void aMeasureGoesOnElsewhereOnceWithAReasonAndKeepsWhereItCameFrom_INV_21() {
        var target = UUID.randomUUID();
        var early = proposed(MeasureKind.FACILITY, CauseState.CONFIRMED);
        assertThatThrownBy(() -> early.carry(target, "Daar past het beter.", NOW)).hasMessage("measure.wrongState");
        var measure = decided();
        assertThatThrownBy(() -> measure.carry(target, " ", NOW)).hasMessage("measure.carried.reason");
        assertThatThrownBy(() -> measure.carry(measure.trajectoryId(), "Hier.", NOW)).hasMessage("measure.carried.itself");
        assertThat(measure.carry(target, "Daar past het beter.", NOW)).isTrue();
        assertThat(measure.carry(target, "Nog eens.", NOW)).as("again changes nothing").isFalse();
        assertThatThrownBy(() -> measure.carry(UUID.randomUUID(), "Elders.", NOW)).hasMessage("measure.carried.already");
        assertThat(measure.causeId()).isEqualTo(CAUSE);
        assertThat(measure.carried("Hier", "Daar")).extracting(Carried::to, Carried::reason, Carried::isElsewhere)
                .containsExactly(target, "Daar past het beter.", true);
    }

    @Test
    void figureAndStoryAreBothNeeded_INV_27() {
        var measure = proposed(MeasureKind.FACILITY, CauseState.CONFIRMED);

        assertThatThrownBy(() -> measure.workOut(workedOut("6 van 10 ouders kent de plek", null)))
                .hasMessage("measure.story.required");
        assertThatThrownBy(() -> measure.workOut(workedOut(null, "Ouders komen elkaar tegen.")))
                .hasMessage("measure.figure.required");
        measure.workOut(workedOut("6 van 10 ouders kent de plek", "Ouders komen elkaar tegen."));
    }

    @ParameterizedTest
    @CsvSource({"10000,10000,6000,1,false,4000", "10000,10000,10000,0,true,0", "10000,6000,6000,0,false,4000",
        ",0,0,0,true,0", ",500,0,1,false,0", "10000,12000,12000,0,true,0"})
    void moneyIsThereWhenAllIsConfirmedAndItIsEnough_INV_40(BigDecimal budget, BigDecimal promised, BigDecimal confirmed,
            long open, boolean covered, BigDecimal missing) {
        var cover = new Cover(budget, promised, confirmed, open);

        assertThat(cover.isCovered()).isEqualTo(covered);
        assertThat(cover.missing()).isEqualByComparingTo(missing);
    }

    @Test
    void aMeasureStartsOnlyWithMoneyAndPartners_INV_40() {
        var measure = decided();

        assertThatThrownBy(() -> measure.start(new Cover(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE, 1), true, NOW))
                .hasMessage("measure.cover.open");
        assertThatThrownBy(() -> measure.start(NOTHING, false, NOW)).hasMessage("measure.partnerOpen");
        measure.start(NOTHING, true, NOW);
        assertThat(measure.state()).isEqualTo(MeasureState.RUNNING);
        measure.finish("Zelf kiezen lukt nog niet.", NOW);
        assertThatThrownBy(() -> measure.stop("Te laat", NOW)).hasMessage("measure.wrongState");
    }

    @Test
    void whatWasNotFoundFittingIsNotDecidedOn() {
        var measure = proposed(MeasureKind.FACILITY, CauseState.CONFIRMED);
        measure.decide(NOW);
        assertThat(measure.state()).isEqualTo(MeasureState.PROPOSED);
    }

    @Test
    void everyNoToAPrincipleHasAReason_INV_41() {
        var check = new PrincipleCheck(UUID.randomUUID(), UUID.randomUUID());

        assertThatThrownBy(() -> check.check(null, null, "beleid", NOW)).hasMessage("measure.principle.open");
        assertThatThrownBy(() -> check.check(false, " ", "beleid", NOW)).hasMessage("measure.principle.because");
        check.check(false, "Het kan niet anders.", "beleid", NOW);
        check.check(true, null, "beleid", NOW);
    }

    @Test
    void onlyAQuickMeasureIsDoneAtOnce_andNotWhileMoneyIsOpen_INV_40() {
        assertThatThrownBy(() -> proposed(MeasureKind.POLICY, CauseState.CONFIRMED).tested(true))
                .hasMessage("measure.atOnce.notQuick");
        var quick = quick("Het is gevaarlijk.", Set.of(UUID.randomUUID()));
        quick.tested(true);
        assertThatThrownBy(() -> quick.doAtOnce("Wij zetten een hek neer.", "wijk", new Cover(null, BigDecimal.TEN,
                BigDecimal.ZERO, 1), NOW)).hasMessage("measure.cover.open");
        quick.doAtOnce("Wij zetten een hek neer.", "wijk", NOTHING, NOW);
        assertThat(quick.state()).isEqualTo(MeasureState.RUNNING);
    }

    @Test
    void aFitIsNotSaidOverPeoplesHeads() {
        assertThatThrownBy(() -> new FitCheck(UUID.randomUUID(), 0, 0, "Niets", true, "g", NOW)).hasMessage("measure.fit.asked");
        assertThatThrownBy(() -> new FitCheck(UUID.randomUUID(), 3, 4, "Ja", true, "g", NOW)).hasMessage("measure.fit.fitting");
        assertThatThrownBy(() -> new FitCheck(UUID.randomUUID(), 3, 0, "Nee", true, "g", NOW)).hasMessage("measure.fit.nobody");
        assertThatThrownBy(() -> new FitCheck(UUID.randomUUID(), 3, 2, " ", true, "g", NOW)).hasMessage("measure.fit.words");
    }

    @Test
    void aSessionKeepsAReasonForWhatItDoesNotChoose() {
        var session = new CauseSession(new ChooseCauses(UUID.randomUUID(), LocalDate.of(2026, 3, 1), 5, "5 ouders", Set.of(CAUSE),
                Map.of()), UUID.randomUUID(), 1, LocalDate.of(2026, 3, 2), "beleid", NOW);

        assertThatThrownBy(() -> session.choose(UUID.randomUUID(), false, null)).hasMessage("measure.choice.reason");
        session.choose(CAUSE, true, null);
        session.choose(UUID.randomUUID(), false, "Dit doet het waterschap.");
        assertThat(session.chosen()).containsExactly(CAUSE);
    }

    @Test
    void theDocumentIsDecidedWhenNobodyElseHasToSpeak() {
        var alone = document(false);
        assertThat(alone.decide(PolicyOutcome.ADOPTED, null, NOW)).isTrue();
        var both = document(true);
        assertThat(both.decide(PolicyOutcome.ADOPTED, null, NOW)).isFalse();
        assertThat(both.registerCouncil(new RegisterCouncil(both.cycleId(), PolicyOutcome.ADOPTED, LocalDate.of(2026, 3, 1),
                "https://raad.voorbeeldstad.example/1", null))).isTrue();
        var rejected = document(false);
        assertThat(rejected.decide(PolicyOutcome.REJECTED, "Het geld is er niet.", NOW)).isFalse();
        assertThat(rejected.state()).isEqualTo(DocumentState.REJECTED);
    }

    @Test
    void adviceIsWeighedOnceUntilTheTextChanges() {
        var document = document(false);
        assertThat(document.isAdviceOpen()).isTrue();
        document.explainNoAdvice("De raad was zelf bij de sessie.");
        assertThat(document.isAdviceOpen()).isFalse();
        document.compose(new ComposeDocument(document.cycleId(), DocumentKind.NOTE, "Plan", "Tekst", false, true), 1);
        assertThat(document.isAdviceOpen()).isTrue();
        document.explainNoAdvice("De raad was zelf bij de sessie.");
        document.compose(new ComposeDocument(document.cycleId(), DocumentKind.NOTE, "Plan", "Tekst", false, false), 2);
        assertThat(document.isAdviceOpen()).isTrue();
    }

    private static PolicyDocument document(boolean council) {
        var document = new PolicyDocument(UUID.randomUUID(), UUID.randomUUID());
        document.compose(new ComposeDocument(document.cycleId(), DocumentKind.NOTE, "Plan", "Tekst", council, false), 1);
        return document;
    }

    private static PolicyMeasure decided() {
        var measure = proposed(MeasureKind.FACILITY, CauseState.CONFIRMED);
        measure.tested(false);
        measure.workOut(workedOut("6 van 10 ouders kent de plek", "Ouders komen elkaar tegen."));
        measure.fits(true);
        measure.decide(NOW);
        return measure;
    }

    private static PolicyMeasure proposed(MeasureKind kind, CauseState cause) {
        return new PolicyMeasure(new ProposeMeasure(CAUSE, "Open plek", kind, null, Set.of()), UUID.randomUUID(),
                UUID.randomUUID(), cause, "wijk", NOW);
    }

    private static PolicyMeasure quick(String reason, Set<UUID> contributions) {
        return new PolicyMeasure(new ProposeMeasure(CAUSE, "Hek", MeasureKind.QUICK, reason, contributions),
                UUID.randomUUID(), UUID.randomUUID(), CauseState.NOT_FOUND, "wijk", NOW);
    }

    private static WorkOutMeasure workedOut(String figure, String story) {
        return new WorkOutMeasure(UUID.randomUUID(), "Open plek", "Elke week koffie.", "beleid", null, "Kom wanneer u wilt.",
                figure, figure == null ? null : "Buurtpeiling", story, null);
    }
}
