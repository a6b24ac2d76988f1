package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** Settles the deliveries of one run in a transaction of its own. */
@Stateless
@RunAs(Role.PROCESS)
public class DeliveryRound {

    @Inject
    FeedbackCase feedback;
    @Inject
    Event<FeedbackDelivered> delivered;

    /** Only {@link DeliveryWatch} asks. */
    @PermitAll
    public List<UUID> sending() {
        return feedback.sending();
    }

    /** Tells the process when nothing is under way any more; again changes nothing. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(UUID runId) {
        if (feedback.settleDeliveries(runId)) {
            delivered.fire(new FeedbackDelivered(runId));
        }
    }
}
