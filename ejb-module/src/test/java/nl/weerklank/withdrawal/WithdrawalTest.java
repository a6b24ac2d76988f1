package nl.weerklank.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was taken back is judged once, with a choice that fits and a reason. */
class WithdrawalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String NOTE = "De bijdrage is nergens in een besluit gebruikt.";

    @ParameterizedTest
    @CsvSource({"CONTRIBUTION,ERASE,true", "CONTRIBUTION,ANONYMISE,true", "CONTRIBUTION,USE_ENDED,false",
        "PUBLICATION,USE_ENDED,true", "PUBLICATION,ERASE,false", "PUBLICATION,ANONYMISE,false"})
    void theChoiceFitsWhatWasTakenBack(WithdrawalScope scope, WithdrawalOutcome outcome, boolean fits) {
        var withdrawal = withdrawal(scope);
        if (fits) {
            withdrawal.judge(outcome, NOTE, "privacy01", NOW);
            assertThat(withdrawal.outcome()).isEqualTo(outcome);
        } else {
            assertThatThrownBy(() -> withdrawal.judge(outcome, NOTE, "privacy01", NOW))
                    .hasMessageContaining("withdrawal.outcome.required");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "te kort"})
    void aChoiceHasAReason(String note) {
        assertThatThrownBy(() -> withdrawal(WithdrawalScope.CONTRIBUTION).judge(WithdrawalOutcome.ERASE, note, "privacy01",
                NOW)).hasMessageContaining("withdrawal.note.required");
    }

    @Test
    void aReasonIsShort() {
        assertThatThrownBy(() -> withdrawal(WithdrawalScope.CONTRIBUTION).judge(WithdrawalOutcome.ERASE, "a".repeat(501),
                "privacy01", NOW)).hasMessageContaining("withdrawal.note.tooLong");
    }

    @Test
    void itIsJudgedOnce() {
        var withdrawal = withdrawal(WithdrawalScope.CONTRIBUTION);
        withdrawal.judge(WithdrawalOutcome.ERASE, NOTE, "privacy01", NOW);

        assertThatThrownBy(() -> withdrawal.judge(WithdrawalOutcome.ANONYMISE, NOTE, "privacy02", NOW))
                .isInstanceOf(BusinessException.class).hasMessageContaining("worklist.taskAlreadyDone");
    }

    @Test
    void itIsDoneOnlyAfterItWasJudged() {
        var withdrawal = withdrawal(WithdrawalScope.CONTRIBUTION);
        withdrawal.done(NOW);
        assertThat(withdrawal.isDone()).isFalse();

        withdrawal.judge(WithdrawalOutcome.ERASE, NOTE, "privacy01", NOW);
        withdrawal.done(NOW);
        assertThat(withdrawal.isDone()).isTrue();
    }

    private static Withdrawal withdrawal(WithdrawalScope scope) {
        return new Withdrawal(UUID.randomUUID(), scope, NOW.plus(25, ChronoUnit.DAYS), NOW.plus(30, ChronoUnit.DAYS), NOW);
    }
}
