package nl.weerklank.idea;

import static nl.weerklank.idea.IdeaFixture.NOW;
import static nl.weerklank.idea.IdeaFixture.approvedIdea;
import static nl.weerklank.idea.IdeaFixture.orderedIdea;
import static nl.weerklank.idea.IdeaFixture.silentIdea;
import static nl.weerklank.idea.IdeaFixture.submittedIdea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;

class IdeaTest {

    @Test
    void canBeWithdrawnAfterTheYes() {
        var idea = approvedIdea();

        idea.withdraw(NOW);

        assertThat(idea.status()).isEqualTo(IdeaStatus.WITHDRAWN);
    }

    @Test
    void cannotBeWithdrawnOnceThePaymentIsOrdered() {
        var idea = orderedIdea();

        assertThatThrownBy(() -> idea.withdraw(NOW)).hasMessage("idea.tooLateToWithdraw");
        assertThat(idea.status()).isEqualTo(IdeaStatus.ORDERED);
    }

    @Test
    void canBeReopenedOnlyWhenSilent() {
        var silent = silentIdea();
        var approved = approvedIdea();

        silent.reopen(NOW);

        assertThat(silent.status()).isEqualTo(IdeaStatus.TALKING);
        assertThatThrownBy(() -> approved.reopen(NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void isNoApplicationWithoutAmount() {
        var idea = submittedIdea();

        assertThatThrownBy(() -> idea.applyFor(null)).hasMessage("idea.amountUnknown");
    }

    @Test
    void keepsTheRequestOnceItIsAnApplication() {
        var idea = submittedIdea();
        idea.applyFor(BigDecimal.valueOf(180));
        var talk = new TalkAboutIdea();
        talk.setAmount(BigDecimal.valueOf(999));

        idea.refine(talk);

        assertThat(idea.amount()).isEqualByComparingTo("180");
    }

    @Test
    void refusesMovesThatTheLifeCycleDoesNotKnow() {
        var idea = submittedIdea();

        assertThatThrownBy(() -> idea.become(IdeaStatus.PAID, NOW)).hasMessage("idea.wrongState");
    }
}
