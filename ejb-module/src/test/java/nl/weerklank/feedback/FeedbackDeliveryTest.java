package nl.weerklank.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;

class FeedbackDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void nobodyIsUnreachableAfterOneWay_INV_08() {
        var delivery = calling();
        delivery.called(false, "Geen gehoor", NOW);
        assertThatThrownBy(() -> delivery.unreachable("Nummer klopt niet", NOW))
                .hasMessage("feedback.unreachable.tooEarly");

        delivery.called(false, "Niet thuis", NOW);
        delivery.unreachable("Nummer klopt niet, niet thuis", NOW);
        assertThatThrownBy(() -> delivery.called(true, null, NOW)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whoWasToldIsNotCalledAgain() {
        var delivery = calling();
        delivery.called(true, null, NOW);

        assertThatThrownBy(() -> delivery.called(true, null, NOW)).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void aMessageThatWasSentCountsAsOneWay() throws ReflectiveOperationException {
        var delivery = new FeedbackDelivery(UUID.randomUUID(), UUID.randomUUID(), "MAIL", UUID.randomUUID(), NOW);
        state(delivery, FeedbackDelivery.State.CALLING);
        delivery.called(false, "Geen gehoor", NOW);

        delivery.unreachable("Mail kwam terug, geen gehoor", NOW);
        assertThat(delivery.callListId()).isNull();
    }

    private static FeedbackDelivery calling() {
        var delivery = new FeedbackDelivery(UUID.randomUUID(), UUID.randomUUID(), "PERSONAL", null, NOW);
        try {
            state(delivery, FeedbackDelivery.State.CALLING);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return delivery;
    }

    /** The process puts a delivery on a list in one statement for all. */
    private static void state(FeedbackDelivery delivery, FeedbackDelivery.State state)
            throws ReflectiveOperationException {
        Field field = FeedbackDelivery.class.getDeclaredField("state");
        field.setAccessible(true);
        field.set(delivery, state);
    }
}
