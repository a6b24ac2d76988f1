package nl.weerklank.incident;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;
import org.jboss.logging.Logger;

/** Looks every minute whether a step got stuck. */
@Singleton
@RunAs(Role.PROCESS)
@PermitAll
public class IncidentWatch {

    private static final Logger LOG = Logger.getLogger(IncidentWatch.class);

    @Inject
    IncidentCase incidents;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        try {
            incidents.look();
        } catch (RuntimeException nextMinuteAgain) {
            LOG.warn("Stuck steps are looked for again in a minute", nextMinuteAgain);
        }
    }
}
