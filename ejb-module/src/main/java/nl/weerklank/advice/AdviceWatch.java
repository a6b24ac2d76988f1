package nl.weerklank.advice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;

/** Looks every night whether an answer is a year old. */
@Singleton
@RunAs(Role.PROCESS)
@PermitAll
public class AdviceWatch {

    @Inject
    AdviceCase advice;

    @Schedule(hour = "3", minute = "45", persistent = false)
    void look() {
        advice.lookBack();
    }
}
