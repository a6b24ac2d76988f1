package nl.weerklank.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    @Test
    void lettersNeedTheOtherPerson_INV_24() {
        var way = new OtherWay(explanation(), "fonds01", Instant.EPOCH);

        assertThatThrownBy(() -> way.review("fonds01", true)).isInstanceOf(BusinessException.class)
                .hasMessage("grant.otherWay.samePerson");
        way.review("fonds02", true);
        assertThat(way.toDetails().reviewedBy()).isEqualTo("fonds02");
    }

    @Test
    void twoPeopleSayYesToTheSameAmount_FND_12() {
        var application = new GrantApplication(UUID.randomUUID(), BigDecimal.valueOf(600), Instant.EPOCH, 8,
                LocalDate.EPOCH);

        assertThat(application.secondYes(yes("fonds01", "600"))).isFalse();
        assertThatThrownBy(() -> application.secondYes(yes("fonds01", "600.00"))).isInstanceOf(BusinessException.class)
                .hasMessage("grant.decide.secondPerson");
        assertThat(application.secondYes(yes("fonds02", "500"))).isFalse();
        assertThat(application.secondYes(yes("fonds01", "500"))).isTrue();
    }

    @Test
    void theNextRoundBeginsWithoutAYes_FND_12() {
        var application = new GrantApplication(UUID.randomUUID(), BigDecimal.valueOf(600), Instant.EPOCH, 8,
                LocalDate.EPOCH);
        application.secondYes(yes("fonds01", "600"));
        application.adapt();

        assertThat(application.firstYes()).isEmpty();
    }

    @Test
    void paymentsSettleOnce() {
        var payment = new Payment(UUID.randomUUID(), "betaler01", BigDecimal.TEN,
                ChoosePaymentWay.Way.TRANSFER, Instant.EPOCH);
        payment.settle(Payment.State.CONFIRMED, Instant.EPOCH);

        assertThatThrownBy(() -> payment.settle(Payment.State.FAILED, Instant.EPOCH))
                .isInstanceOf(BusinessException.class);
    }

    private static ExplainOtherWay explanation() {
        var command = new ExplainOtherWay();
        command.setIdeaId(UUID.randomUUID());
        command.setReason("Te duur.");
        command.setOtherWay("Vraag het wijkcentrum.");
        command.setDirection(ExplainOtherWay.Direction.SOCIAL_MAP);
        return command;
    }

    private static FirstYes yes(String account, String amount) {
        return new FirstYes(account, new BigDecimal(amount), null);
    }
}
