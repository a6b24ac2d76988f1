package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;

/** Looks every night whether contact with contributors is kept (INV-38). */
@Singleton
@RunAs(Role.PROCESS)
@PermitAll
public class SilenceWatch {

    @Inject
    SilenceCase silence;

    @Schedule(hour = "3", minute = "15", persistent = false)
    void look() {
        silence.look();
    }
}
