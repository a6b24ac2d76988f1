package nl.weerklank.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final LocalDate TODAY = Dates.on(NOW);
    private final Evaluation evaluation = new Evaluation(UUID.randomUUID(), NOW);

    @Test
    void peopleAnswerUntilTheTermAndOnlyAfterTheyWereAsked() {
        assertThat(evaluation.takesAnswers(NOW)).isFalse();
        evaluation.ask(NOW.plusSeconds(10));
        assertThat(evaluation.takesAnswers(NOW)).isTrue();
        assertThat(evaluation.takesAnswers(NOW.plusSeconds(10))).isFalse();
        evaluation.closeAnswers();
        assertThat(evaluation.takesAnswers(NOW)).isFalse();
    }

    @Test
    void isPublishedOnlyWhenEverybodyLearned() {
        evaluation.ask(NOW);
        evaluation.closeAnswers();
        assertThatThrownBy(() -> evaluation.publish(NOW)).hasMessage("evaluation.wrongState");
        evaluation.learn(new LearnTogether("werkt", "beter", "resultaat"));
        evaluation.publish(NOW);
        assertThat(evaluation.state()).isEqualTo(EvaluationState.PUBLISHED);
        assertThatThrownBy(() -> evaluation.learn(new LearnTogether("a", "b", "c"))).isInstanceOf(BusinessException.class);
    }

    @Test
    void hasAtMostThreeOwnQuestions() {
        evaluation.prepare(List.of("een", "twee", "drie"));
        assertThat(evaluation.questions()).hasSize(3);
        assertThatThrownBy(() -> evaluation.prepare(List.of("1", "2", "3", "4"))).hasMessage("evaluation.questions.wrong");
        assertThatThrownBy(() -> evaluation.prepare(List.of("x".repeat(201)))).hasMessage("evaluation.questions.wrong");
    }

    @Test
    void aLessonHasAnOwnerAndADay_INV_43() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> new Lesson(id, "eerder bellen", " ", TODAY, NOW)).hasMessage("lesson.owner.required");
        assertThatThrownBy(() -> new Lesson(id, "eerder bellen", "beleid01", null, NOW)).hasMessage("lesson.due.required");
        assertThatThrownBy(() -> new Lesson(id, "eerder bellen", "beleid01", TODAY.minusDays(1), NOW))
                .hasMessage("lesson.due.required");
        assertThatThrownBy(() -> new Lesson(id, "", "beleid01", TODAY, NOW)).hasMessage("lesson.text.required");
        assertThat(new Lesson(id, " eerder bellen ", "beleid01", TODAY, NOW).toRow("Beleid").text())
                .isEqualTo("eerder bellen");
    }

    @ParameterizedTest
    @CsvSource({"0,3", "6,3", "3,0", "3,6"})
    void aScoreIsFromOneToFive(int staff, int residents) {
        assertThatThrownBy(() -> new FeatureScore(UUID.randomUUID(), Feature.EARLY, staff, residents))
                .hasMessage("evaluation.score.wrong");
    }

    @Test
    void aGapBetweenStaffAndResidentsIsTalkedAbout() {
        assertThat(new FeatureRow(Feature.EARLY, 4, 2).isApart()).isTrue();
        assertThat(new FeatureRow(Feature.TOGETHER, 3, 3).isApart()).isFalse();
    }

    @Test
    void whoAnswersAgainChangesTheirAnswer() {
        var answer = new EvaluationAnswer(UUID.randomUUID(), UUID.randomUUID(), NOW);
        var given = new AnswerEvaluation();
        given.setHeard(Heard.NO);
        given.setExpectation("  anders  ");
        given.getOwn().put(0, "de thee was koud");
        answer.answer(given, NOW);
        assertThat(answer.toTyped().getExpectation()).isEqualTo("anders");
        given.setHeard(Heard.PARTLY);
        given.getOwn().put(0, " ");
        answer.answer(given, NOW);
        assertThat(answer.toTyped().getHeard()).isEqualTo(Heard.PARTLY);
        assertThat(answer.toTyped().getOwn()).isEmpty();
    }
}
