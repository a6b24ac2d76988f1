package nl.weerklank.cycle;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;

/** Looks every night whether people told so much that is new that a followed trajectory goes round again (P0 14). */
@Singleton
@RunAs(Role.PROCESS)
@PermitAll
public class CycleWatch {

    @Inject
    CycleCase cycles;

    @Schedule(hour = "3", persistent = false)
    void look() {
        cycles.findNews();
    }
}
