package nl.weerklank.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final FeedbackAnswer answer = new FeedbackAnswer(UUID.randomUUID(), "ontmoeten");

    @ParameterizedTest
    @EnumSource(value = ContributionOutcome.class, names = {"NOT_ADOPTED", "PARTLY"})
    void aNoOrPartlyNeedsAReason_INV_09(ContributionOutcome outcome) {
        var command = written(outcome);
        assertThatThrownBy(() -> answer.write(command, true, TODAY, "beleid01")).hasMessage("feedback.why.required");

        command.setWhy("Er is geen plek.");
        assertThatCode(() -> answer.write(command, true, TODAY, "beleid01")).doesNotThrowAnyException();
    }

    @Test
    void lookingFurtherNeedsWhoAndWhen_INV_09() {
        var command = written(ContributionOutcome.UNDER_REVIEW);
        assertThatThrownBy(() -> answer.write(command, true, TODAY, "beleid01")).hasMessage("feedback.later.required");
        command.setLaterBy("beleid02");
        command.setLaterDue(TODAY);
        assertThatThrownBy(() -> answer.write(command, true, TODAY, "beleid01")).hasMessage("feedback.later.required");

        command.setLaterDue(TODAY.plusDays(30));
        answer.write(command, true, TODAY, "beleid01");
        assertThat(answer.laterBy()).isEqualTo("beleid02");
    }

    @Test
    void nothingIsPromisedWhenNothingMoreFollows_INV_09() {
        var command = written(ContributionOutcome.UNDER_REVIEW);
        command.setLaterBy("beleid02");
        command.setLaterDue(TODAY.plusDays(30));

        assertThatThrownBy(() -> answer.write(command, false, TODAY, "beleid01")).hasMessage("feedback.later.notNow");
    }

    @Test
    void somebodyElseReadsAlong() {
        answer.write(written(ContributionOutcome.ADOPTED), true, TODAY, "taalpanel01");
        answer.checked();

        assertThatThrownBy(() -> answer.read(true, null, "taalpanel01")).hasMessage("feedback.read.own");
        answer.read(true, null, "taalpanel02");
        assertThatThrownBy(() -> answer.read(true, null, "taalpanel02")).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatIsNotClearIsWrittenAgain() {
        answer.write(written(ContributionOutcome.ADOPTED), true, TODAY, "beleid01");
        answer.checked();
        answer.read(false, "Wie is 'wij'?", "taalpanel01");

        assertThatCode(() -> answer.write(written(ContributionOutcome.ADOPTED), true, TODAY, "beleid01"))
                .doesNotThrowAnyException();
    }

    private WriteAnswer written(ContributionOutcome outcome) {
        var command = new WriteAnswer();
        command.setAnswerId(answer.id());
        command.setHeard("Ouders zoeken een plek.");
        command.setDone("Wij zoeken mee.");
        command.setNext("In mei weten wij meer.");
        command.setOutcome(outcome);
        return command;
    }
}
