package nl.weerklank.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.trajectory.ParticipationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Preparation preparation = new Preparation(UUID.randomUUID(), UUID.randomUUID(), NOW);

    @Test
    void onlyFiveAnswersAndAMandateMakeItReady_INV_01() {
        assertThatThrownBy(() -> preparation.ready(4, true, NOW)).hasMessage("preparation.incomplete");
        assertThatThrownBy(() -> preparation.ready(5, false, NOW)).hasMessage("preparation.incomplete");

        preparation.ready(5, true, NOW);

        assertThat(preparation.state()).isEqualTo(Preparation.State.PREPARED);
        assertThatThrownBy(() -> preparation.refuse(NOW)).hasMessage("preparation.over");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentStatus.class, names = {"SUBMITTED", "DECIDED"})
    void startingOnADocumentPastADraftNeedsAPublicReason_INV_03(DocumentStatus late) {
        assertThatThrownBy(() -> preparation.answerFirst(first(MainAim.HEALTH, late, " ")))
                .hasMessage("preparation.lateReason.required");

        preparation.answerFirst(first(MainAim.HEALTH, late, " Het moest snel. "));

        assertThat(preparation.answers().lateReason()).isEqualTo("Het moest snel.");
        assertThat(preparation.publicText()).as("everybody reads it").contains("Het moest snel.");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentStatus.class, names = {"NONE", "DRAFT"})
    void whoIsInTimeNeedsNoReason_INV_03(DocumentStatus inTime) {
        preparation.answerFirst(first(MainAim.HEALTH, inTime, "Niet nodig"));

        assertThat(preparation.answers().lateReason()).isNull();
    }

    @Test
    void theFirstWordsOfAnAimThatWasRephrasedStay_INV_04() {
        preparation.answerFirst(new AnswerFirst("Ouders", "Minder zorgkosten", "Een kind krijgen", MainAim.SAVING,
                DocumentStatus.NONE, null, Set.of("beleid01")));
        preparation.tested("saving");
        assertThat(preparation.answers().aimHint()).isEqualTo("saving");

        preparation.answerFirst(new AnswerFirst("Ouders", "Ouders staan er niet alleen voor", "Een kind krijgen",
                MainAim.BETTER_LIVES, DocumentStatus.NONE, null, Set.of("beleid01")));
        preparation.tested(null);

        assertThat(preparation.answers().firstWhy()).isEqualTo("Minder zorgkosten");
        assertThat(preparation.answers().goalWhy()).isEqualTo("Ouders staan er niet alleen voor");
        assertThat(preparation.answers().aimHint()).isNull();
    }

    @Test
    void formsAreNotFinalBeforeTheCouncilWasTold_INV_50() {
        assertThatThrownBy(() -> preparation.answerFourth(EnumSet.of(ParticipationForm.ONLINE), null, Set.of()))
                .hasMessage("preparation.council.first");

        preparation.tellCouncil(NOW);

        assertThat(preparation.isCouncilOpen()).isTrue();
        preparation.answerFourth(EnumSet.of(ParticipationForm.ONLINE), null, Set.of());
    }

    @Test
    void questionThreeWaitsForAnAnswerOnEveryGroupThatWasNamed_INV_50() {
        assertThatThrownBy(() -> preparation.answerThird("Wat helpt?", Set.of(), 1)).hasMessage("preparation.groups.open");
        assertThatThrownBy(() -> preparation.answerThird(" ", Set.of(), 0)).hasMessage("preparation.inputNeeded.required");
        preparation.answerThird("Wat helpt?", Set.of(Circumstance.CHILDREN), 0);

        assertThat(preparation.circumstances()).containsExactly(Circumstance.CHILDREN);
    }

    @Test
    void aGroupIsNeverAcceptedOrDeclinedWithoutWords_INV_50() {
        var group = new MissedGroup(UUID.randomUUID(), MissedGroupOrigin.COUNCIL,
                new NameGroup(" Alleenstaande vaders ", "Via de voetbalclub"), "adviesraadvz01", NOW);

        assertThatThrownBy(() -> group.answer(true, " ")).hasMessage("preparation.group.approach");
        assertThatThrownBy(() -> group.answer(false, null)).hasMessage("preparation.group.reason");
        assertThatThrownBy(() -> group.answer(false, "x".repeat(501))).hasMessage("preparation.group.tooLong");
        group.answer(false, "Zij hebben al een eigen traject.");

        assertThat(group.toRow().state()).isEqualTo("DECLINED");
        assertThat(group.name()).isEqualTo("Alleenstaande vaders");
    }

    @Test
    void onlyFormsThatAreThereCanBeChosenAndWhoDeviatesSaysWhy() {
        preparation.tellCouncil(NOW);
        assertThatThrownBy(() -> preparation.answerFourth(Set.of(), null, Set.of())).hasMessage("preparation.forms.required");
        assertThatThrownBy(() -> preparation.answerFourth(EnumSet.of(ParticipationForm.PLAY), null, Set.of()))
                .hasMessage("preparation.forms.notInstalled");
        var advised = EnumSet.of(ParticipationForm.CONVERSATION_ROUND);
        assertThatThrownBy(() -> preparation.answerFourth(EnumSet.of(ParticipationForm.ONLINE), " ", advised))
                .hasMessage("preparation.formReason.required");

        preparation.answerFourth(EnumSet.of(ParticipationForm.ONLINE), "Er is te weinig tijd.", advised);

        assertThat(preparation.answers().forms()).containsExactly(ParticipationForm.ONLINE);
    }

    @Test
    void daysThatArePromisedLieAhead() {
        assertThatThrownBy(() -> preparation.answerFifth(new AnswerFifth(EnumSet.of(FeedbackChannel.MAIL), TODAY,
                TODAY.plusDays(1), "beleid01"), TODAY)).hasMessage("trajectory.feedbackBy.past");
        assertThatThrownBy(() -> preparation.answerFifth(new AnswerFifth(EnumSet.of(FeedbackChannel.MAIL),
                TODAY.plusDays(1), TODAY, "beleid01"), TODAY)).hasMessage("preparation.evaluationOn.past");
    }

    @Test
    void aMandateSaysWhatIsOpenAndWhatIsFixed_POL_04() {
        assertThatThrownBy(() -> mandate(MandateOutcome.GIVEN, " ", null)).hasMessage("mandate.incomplete");
        assertThatThrownBy(() -> mandate(MandateOutcome.ADAPT, "Alles", null)).hasMessage("mandate.remark.required");
        assertThatThrownBy(() -> mandate(MandateOutcome.REFUSED, "Alles", null)).hasMessage("mandate.reason.required");

        assertThat(mandate(MandateOutcome.GIVEN, "Hoe wij helpen", null).isGiven()).isTrue();
        assertThat(mandate(MandateOutcome.ADAPT, null, "Vraag ook de vaders").isGiven()).isFalse();
    }

    @Test
    void everyFeatureHasAScoreAndAnExample() {
        var scan = new InclusionScan(UUID.randomUUID(), "beleid01");
        var scores = new EnumMap<Feature, ScoredFeature>(Feature.class);
        assertThatThrownBy(() -> scan.scan(scores, NOW)).hasMessage("preparation.score.wrong");
        for (var feature : Feature.values()) {
            scores.put(feature, new ScoredFeature(4, "Zoals vorig jaar"));
        }
        scores.put(Feature.EARLY, new ScoredFeature(4, " "));
        assertThatThrownBy(() -> scan.scan(scores, NOW)).hasMessage("preparation.example.required");
        scores.put(Feature.EARLY, new ScoredFeature(6, "Zes"));
        assertThatThrownBy(() -> scan.scan(scores, NOW)).hasMessage("preparation.score.wrong");
        scores.put(Feature.EARLY, new ScoredFeature(2, "Wij begonnen laat"));
        scan.scan(scores, NOW);

        assertThat(scan.isDone()).isTrue();
        assertThat(scan.toRow("Bregje").scores()).hasSize(Feature.values().length);
    }

    private static Mandate mandate(MandateOutcome outcome, String open, String remark) {
        return new Mandate(UUID.randomUUID(), new DecideMandate(outcome, ParticipationLevel.ADVISE, "De wethouder", open,
                "De wet", null, null, remark), "bestuurder01", NOW);
    }

    private static AnswerFirst first(MainAim aim, DocumentStatus status, String lateReason) {
        return new AnswerFirst("Ouders", "Zij staan er alleen voor.", "Een kind krijgen", aim, status, lateReason,
                Set.of("beleid01"));
    }
}
