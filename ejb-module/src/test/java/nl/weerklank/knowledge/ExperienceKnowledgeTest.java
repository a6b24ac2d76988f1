package nl.weerklank.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceKnowledgeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final KnowledgeFacts ENOUGH = new KnowledgeFacts(3, 3, 2, 2, 1, true, 3, 3, 3);
    private static final long ONE_IN_THREE = 3;

    private final ExperienceKnowledge knowledge = new ExperienceKnowledge(UUID.randomUUID(), "Hulp komt laat.",
            Set.of(UUID.randomUUID()), "ervaringsdeskundige01", NOW);

    @Test
    void anotherExpertThanTheOneWhoLedReadsAlong() {
        recognised();

        assertThatThrownBy(() -> knowledge.validate(ENOUGH, EvidenceBalance.BOTH, "ervaringsdeskundige01", NOW))
                .hasMessage("knowledge.coRead.own");
        assertThatThrownBy(() -> knowledge.returnToSession("ervaringsdeskundige01", "Nee."))
                .hasMessage("knowledge.coRead.own");
        knowledge.validate(ENOUGH, EvidenceBalance.BOTH, "ervaringsdeskundige02", NOW);
        assertThat(knowledge.state()).isEqualTo(KnowledgeState.VALIDATED);
    }

    @Test
    void whatIsMissingIsNotConfirmedWhoeverReadsAlong_INV_28() {
        recognised();
        var oneTookItBack = new KnowledgeFacts(2, 3, 2, 2, 1, true, 3, 3, 3);

        assertThatThrownBy(() -> knowledge.validate(oneTookItBack, EvidenceBalance.BOTH, "ervaringsdeskundige02", NOW))
                .hasMessage("knowledge.incomplete");
    }

    @Test
    void figuresAloneConfirmNothing_INV_27() {
        recognised();

        assertThatThrownBy(() -> knowledge.validate(ENOUGH, EvidenceBalance.FIGURES_ONLY, "ervaringsdeskundige02", NOW))
                .hasMessage("knowledge.figuresOnly");
        assertThatCode(() -> knowledge.validate(ENOUGH, EvidenceBalance.STORIES_NOT_LOOKED, "ervaringsdeskundige02", NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2,3,FOUND,BOTH", "2,0,FOUND,FIGURES_ONLY", "0,3,LOOKED_NONE,STORIES_NO_FIGURES",
        "0,3,NOT_LOOKED,STORIES_NOT_LOOKED", "0,3,,STORIES_NOT_LOOKED", "0,0,,NOTHING"})
    void figuresAndStoriesStandBesideEachOther_INV_27(long figures, long stories, FiguresSearch search,
            EvidenceBalance balance) {
        assertThat(EvidenceBalance.of(figures, stories, search)).isEqualTo(balance);
    }

    /** INV-27: nothing in the evidence says how heavy it weighs. */
    @Test
    void thereIsNoFieldThatWeighs_INV_27() {
        assertThat(Evidence.class.getDeclaredFields()).extracting(f -> f.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.contains("weight") || name.contains("score") || name.contains("rank"));
    }

    @ParameterizedTest
    @CsvSource({"2,0,1,false,REGROUP", "3,0,1,false,GO_ON", "2,1,0,false,DEEPEN", "2,1,0,true,GO_ON", "0,0,0,false,GO_ON",
        "0,1,1,false,REGROUP", "15,3,2,false,GO_ON"})
    void aThirdSendsItBack(long recognised, long added, long not, boolean deepened, RecognitionCount.Next next) {
        assertThat(new RecognitionCount(recognised, added, not).next(ONE_IN_THREE, deepened)).isEqualTo(next);
    }

    @Test
    void additionsSendItBackToTheSessionOnce() {
        interpreted();
        assertThat(knowledge.count(new RecognitionCount(1, 2, 0), ONE_IN_THREE)).isEqualTo(RecognitionCount.Next.DEEPEN);
        interpreted();
        assertThat(knowledge.count(new RecognitionCount(1, 2, 0), ONE_IN_THREE)).isEqualTo(RecognitionCount.Next.GO_ON);
    }

    @Test
    void whatStaysAnExperienceSaysWhatIsMissing_INV_28() {
        interpreted();
        knowledge.count(new RecognitionCount(1, 0, 0), ONE_IN_THREE);
        knowledge.stay(List.of(MissingPart.ANSWERS, MissingPart.EFFECT));

        assertThat(knowledge.toDetails("", UUID.randomUUID(), "", 3, 2, EvidenceBalance.BOTH).missing())
                .containsExactly(MissingPart.ANSWERS, MissingPart.EFFECT);
    }

    @Test
    void aQuoteStandsWordForWordInTheContribution() {
        assertThatThrownBy(() -> experience("Ik belde te laat.")).hasMessage("knowledge.quote.notTheirs");
        assertThat(experience(" Ik belde pas\n toen het niet meer ging. ").quote()).startsWith("Ik belde pas");
    }

    @Test
    void aCauseHasAnAnswerOnWhy() {
        assertThatThrownBy(() -> new Cause(knowledge, "Er is geen plek.", List.of(), "x", NOW))
                .hasMessage("knowledge.why.required");
        assertThatThrownBy(() -> new Cause(knowledge, " ", List.of("Daarom."), "x", NOW))
                .hasMessage("knowledge.cause.required");
        var cause = new Cause(knowledge, "Er is geen plek.", List.of("Zij zien elkaar niet."), "x", NOW);
        cause.confirm("y", NOW);
        assertThatThrownBy(() -> cause.confirm("y", NOW)).hasMessage("knowledge.wrongState");
    }

    @Test
    void anAdditionSaysWhat() {
        var recognition = new Recognition(UUID.randomUUID(), UUID.randomUUID(), 1, NOW);

        assertThatThrownBy(() -> recognition.answer(null, null, NOW)).hasMessage("knowledge.recognition.required");
        assertThatThrownBy(() -> recognition.answer(RecognitionAnswer.ADDITION, " ", NOW))
                .hasMessage("knowledge.recognition.text");
        assertThatCode(() -> recognition.answer(RecognitionAnswer.NOT_RECOGNISED, null, NOW)).doesNotThrowAnyException();
    }

    private void recognised() {
        interpreted();
        knowledge.count(new RecognitionCount(3, 0, 0), ONE_IN_THREE);
        knowledge.writeCard("Hulp komt laat.", "Stress.", "redacteur01");
    }

    private void interpreted() {
        var command = new InterpretCandidate();
        command.setKnowledgeId(knowledge.id());
        command.setTitle("Hulp komt laat.");
        command.setDescription("Ouders bellen laat.");
        command.setEffects("Stress.");
        command.setParticipants("4 ouders");
        knowledge.interpret(command, "ervaringsdeskundige01");
        knowledge.ask(NOW);
    }

    private static Experience experience(String quote) {
        var command = new MarkExperience();
        command.setContributionId(UUID.randomUUID());
        command.setSituation("Net een kind.");
        command.setEvent("Belde laat.");
        command.setQuote(quote);
        return new Experience(UUID.randomUUID(), command, "Zo was het: ik  belde. Ik belde pas toen het niet meer ging.",
                "x", NOW);
    }
}
