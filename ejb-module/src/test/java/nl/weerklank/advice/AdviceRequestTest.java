package nl.weerklank.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term on both sides: what starts it, what it refuses, and what passing it means. */
class AdviceRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Council COUNCIL = new Council(new KeepCouncil(null, "Adviesraad", CouncilKind.SOCIAL_DOMAIN, 3, 42,
            14, 14, 42));
    private static final UUID WRITER = UUID.randomUUID();

    @Test
    void askingAloneStartsNoTerm_INV_17() {
        assertThat(asked().dueAt()).isEqualTo(AdviceRequest.NEVER);
        assertThat(asked().toRow("Adviesraad", null).dueAt()).isNull();
    }

    @Test
    void anIncompleteDossierStartsNoTermAndSaysWhatIsMissing_INV_17() {
        var request = asked();
        assertThatThrownBy(() -> request.checked(false, " ", COUNCIL, NOW)).hasMessage("advice.missing.required");
        request.checked(false, "Cijfers over de wijk", COUNCIL, NOW);
        assertThat(request.state()).isEqualTo(AdviceState.INCOMPLETE);
        assertThat(request.dueAt()).isEqualTo(AdviceRequest.NEVER);
        assertThatThrownBy(() -> request.checked(true, null, COUNCIL, NOW)).hasMessage("worklist.taskAlreadyDone");

        request.completed();
        var later = NOW.plus(Duration.ofDays(9));
        request.checked(true, null, COUNCIL, later);

        assertThat(request.dueAt()).isEqualTo(later.plus(Duration.ofDays(42)));
    }

    @Test
    void soonerThanTheTermHasAReasonAndALimit_POL_11() {
        assertThatThrownBy(() -> wanted(13, "Snel")).hasMessageStartingWith("advice.wantedOn.tooSoon");
        assertThatThrownBy(() -> wanted(20, " ")).hasMessage("advice.urgent.reason");
        var urgent = wanted(20, "De school sluit over een maand");
        urgent.checked(true, null, COUNCIL, NOW);

        assertThat(urgent.dueAt()).isEqualTo(NOW.plus(Duration.ofDays(14)));
    }

    @Test
    void readingTakesAtMostHalfOfTheTerm() {
        var request = complete();
        assertThatThrownBy(() -> request.prepare(WRITER, TODAY.plusDays(22), NOW)).hasMessageStartingWith("advice.readers.tooLong");
        assertThatThrownBy(() -> request.prepare(WRITER, TODAY, NOW)).hasMessage("advice.readers.until");
        assertThatThrownBy(() -> request.prepare(null, TODAY.plusDays(9), NOW)).hasMessage("advice.readers.rapporteur");
        request.prepare(WRITER, TODAY.plusDays(21), NOW);
        assertThat(request.state()).isEqualTo(AdviceState.READING);
    }

    @ParameterizedTest
    @CsvSource({"2,0,0,advice.quorum", "1,1,0,advice.quorum", "1,1,1,advice.notAgreed", "0,0,3,advice.notAgreed"})
    void withoutQuorumOrAgreementNothingIsAdopted(long agree, long minority, long abstain, String refusal) {
        var request = voting();

        assertThatThrownBy(() -> request.adopt("Advies", new VoteCount(agree, minority, abstain, 3, 5), COUNCIL, NOW))
                .hasMessageStartingWith(refusal);
        assertThat(request.state()).isEqualTo(AdviceState.VOTING);
    }

    @Test
    void theMunicipalitysTermBeginsWhenTheAdviceIsAdopted() {
        assertThat(adopted().answerBy()).isEqualTo(NOW.plus(Duration.ofDays(42)));
    }

    @Test
    void thereIsMoreTimeOnceAndDraftsAndVotesStay() {
        var request = voting();
        var later = NOW.plus(Duration.ofDays(42));
        request.extend(COUNCIL, later);
        assertThat(request.state()).isEqualTo(AdviceState.VOTING);
        assertThat(request.dueAt()).isEqualTo(later.plus(Duration.ofDays(14)));
        assertThat(request.voteUntil()).isEqualTo(request.dueAt());

        assertThatThrownBy(() -> request.extend(COUNCIL, later)).hasMessage("advice.extended");
    }

    @Test
    void noAdviceIsNobodysYes_INV_19() {
        var request = voting();
        request.noAdvice(NOW);

        assertThat(request.state()).isEqualTo(AdviceState.NO_ADVICE);
        assertThat(request.toRow("Adviesraad", null).outcome()).isEqualTo(AdviceOutcome.NO_ADVICE);
        assertThatThrownBy(() -> request.adopt("Advies", new VoteCount(3, 0, 0, 3, 5), COUNCIL, NOW))
                .hasMessage("worklist.taskAlreadyDone");
        assertThatThrownBy(() -> request.answered(List.of(), NOW)).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void theCollegeAdoptsNoAnswerWhileARecommendationIsOpen_INV_18() {
        var request = adopted();
        var recommendations = recommendations("a", "b");
        recommendations.get(0).answer(answer(RecommendationOutcome.ADOPTED, "Doen wij", false));

        assertThatThrownBy(() -> request.answered(recommendations, NOW)).hasMessageStartingWith("advice.answer.open");
        assertThat(request.state()).isEqualTo(AdviceState.ADOPTED);

        recommendations.get(1).answer(answer(RecommendationOutcome.NOT, "Geen ruimte", false));
        request.answered(recommendations, NOW);
        assertThat(request.state()).isEqualTo(AdviceState.RESPONDED);
    }

    @Test
    void anOutcomeHasAReasonAlsoAYes_INV_18() {
        var one = recommendations("a").get(0);
        assertThatThrownBy(() -> one.answer(answer(RecommendationOutcome.ADOPTED, " ", false)))
                .hasMessageStartingWith("advice.answer.reason");
        assertThatThrownBy(() -> one.answer(answer(null, "Daarom", false))).hasMessageStartingWith("advice.answer.outcome");
        one.answer(answer(null, null, false));
        assertThat(one.isAnswered()).isFalse();
    }

    @Test
    void lateStaysLateAlsoWhenTheAnswerCame() {
        var request = adopted();
        var answered = recommendations("a");
        answered.get(0).answer(answer(RecommendationOutcome.ADOPTED, "Doen wij", false));
        request.answered(answered, request.answerBy().plus(Duration.ofDays(6)));

        assertThat(request.toRow("Adviesraad", null).answerLateAt()).isEqualTo(request.answerBy());
    }

    @ParameterizedTest
    @CsvSource({"ADOPTED,true,true,CAUSE_MISSED", "PARTLY,true,true,ADAPT", "NOT,true,true,GO_ON", "ADOPTED,false,true,ADAPT",
        "ADOPTED,false,false,GO_ON"})
    void whatItMeansFollowsFromTheAnswers(RecommendationOutcome outcome, boolean missed, boolean changes, AdviceOutcome expected) {
        var request = adopted();
        var one = List.of(new Recommendation(request.id(), 1, new NewRecommendation("a", missed)));
        one.get(0).answer(answer(outcome, "Daarom", changes));
        request.answered(one, NOW);

        assertThat(request.settle(one, NOW)).isEqualTo(expected);
        assertThat(request.state()).isEqualTo(AdviceState.CLOSED);
    }

    @Test
    void aTalkChangesTheAnswerOnce() {
        var request = adopted();
        var one = recommendations("a");
        one.get(0).answer(answer(RecommendationOutcome.NOT, "Geen ruimte", false));
        request.answered(one, NOW);
        request.talked("Wij praatten", true, one);

        assertThatThrownBy(() -> request.talked("Nog eens", true, one)).hasMessage("advice.talk.once");
        request.talked("Nog eens", false, one);
    }

    @Test
    void aCouncilThatSpeaksByItselfHasNoTermAndTheMunicipalityHas() {
        var request = AdviceRequest.unasked(new StartUnaskedAdvice(COUNCIL.id(), null, null, "Wachtlijsten", "Wij horen dit vaak",
                "Tekst", List.of()), "voorzitter", NOW);
        assertThat(request.dueAt()).isEqualTo(AdviceRequest.NEVER);
        request.bring("Tekst", COUNCIL, NOW);

        assertThat(request.answerBy()).isEqualTo(NOW.plus(Duration.ofDays(42)));
    }

    @Test
    void aRemarkStaysWithTheWordsItWasMadeOn() {
        var paper = new AdvicePaper(UUID.randomUUID(), 1, new NewPaper("Plan", "Kort", "Een.\r\n\r\nTwee."), NOW);
        var remark = new MemberRemark(paper, 2, WRITER, "Waarom twee?", true, NOW);
        assertThat(remark.toRow(paper.paragraphs(), "Lid").stale()).isFalse();

        paper.write(new NewPaper("Plan", "Kort", "Een.\n\nDrie."), NOW);

        assertThat(remark.toRow(paper.paragraphs(), "Lid").stale()).isTrue();
        assertThat(remark.toRow(paper.paragraphs(), "Lid").passage()).isEqualTo("Twee.");
        assertThatThrownBy(() -> new MemberRemark(paper, 3, WRITER, "?", false, NOW)).hasMessage("advice.remark.passage");
    }

    @Test
    void anotherViewHasWordsAndANameOnlyWhenItsMemberWantsThat() {
        var version = UUID.randomUUID();
        assertThatThrownBy(() -> new AdviceVote(new GiveAdviceVote(UUID.randomUUID(), VoteKind.MINORITY, " ", true), version,
                WRITER, NOW)).hasMessage("advice.vote.minority");
        var vote = new AdviceVote(new GiveAdviceVote(UUID.randomUUID(), VoteKind.MINORITY, "Te duur", false), version, WRITER, NOW);
        assertThat(vote.toMinorityView("Lid").name()).isNull();
    }

    @Test
    void aMemberIsInOfficeFromTheFirstDayToTheLast() {
        var member = new CouncilMember(COUNCIL.id(), "lid", CouncilPart.MEMBER, TODAY, TODAY.plusDays(1));
        assertThat(member.isIn(TODAY.minusDays(1))).isFalse();
        assertThat(member.isIn(TODAY.plusDays(1))).isTrue();
        assertThat(member.isIn(TODAY.plusDays(2))).isFalse();
        member.leave(TODAY);
        assertThat(member.isIn(TODAY)).isFalse();
    }

    @Test
    void whatIsAskedAboutATrajectoryThatStopsIsWithdrawnAndWhatWasAdvisedIsNot_INV_18() {
        var request = asked();
        request.withdraw(NOW);

        assertThat(request.state()).isEqualTo(AdviceState.WITHDRAWN);
        assertThat(request.outcome()).isNull();
        assertThatThrownBy(() -> request.withdraw(NOW)).hasMessage("worklist.taskAlreadyDone");
        assertThatThrownBy(() -> adopted().withdraw(NOW)).hasMessage("worklist.taskAlreadyDone");
    }

    private static AdviceRequest asked() {
        return wanted(60, null);
    }

    private static AdviceRequest wanted(int days, String reason) {
        return AdviceRequest.asked(new RequestAdvice(COUNCIL.id(), null, null, "Ontmoetingsplek", "Wat vindt u?",
                "De tijden staan nog open", TODAY.plusDays(days), reason, List.of(), null), COUNCIL, "beleid01", NOW);
    }

    private static AdviceRequest complete() {
        var request = asked();
        request.checked(true, null, COUNCIL, NOW);
        return request;
    }

    private static AdviceRequest voting() {
        var request = complete();
        request.prepare(WRITER, TODAY.plusDays(10), NOW);
        request.readingIsOver();
        request.toVote(NOW.plus(Duration.ofDays(7)));
        return request;
    }

    private static AdviceRequest adopted() {
        var request = voting();
        request.adopt("Advies", new VoteCount(3, 1, 0, 3, 5), COUNCIL, NOW);
        return request;
    }

    private static List<Recommendation> recommendations(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Recommendation(UUID.randomUUID(), i + 1, new NewRecommendation(texts[i], false))).toList();
    }

    private static RecommendationAnswer answer(RecommendationOutcome outcome, String reason, boolean changes) {
        return new RecommendationAnswer(UUID.randomUUID(), outcome, reason, changes);
    }
}
