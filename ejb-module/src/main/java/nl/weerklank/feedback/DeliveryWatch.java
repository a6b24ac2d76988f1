package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;

/** Looks four times a minute whether what was sent has arrived or come back, and tells the process of the run. */
@Singleton
@RunAs(Role.PROCESS)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DeliveryWatch {

    @Inject
    DeliveryRound round;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void look() {
        round.sending().forEach(round::settle);
    }
}
