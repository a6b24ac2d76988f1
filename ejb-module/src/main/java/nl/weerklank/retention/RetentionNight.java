package nl.weerklank.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.weerklank.actor.Role;
import org.jboss.logging.Logger;

/** Runs the retention table each night. */
@Singleton
@PermitAll
@RunAs(Role.PROCESS)
public class RetentionNight {

    private static final Logger LOG = Logger.getLogger(RetentionNight.class);

    @Inject
    Retention retention;

    @Schedule(hour = "2", minute = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void night() {
        try {
            retention.run();
        } catch (RuntimeException tomorrowAgain) {
            LOG.error("The retention job did not finish; it tries again next night", tomorrowAgain);
        }
    }
}
