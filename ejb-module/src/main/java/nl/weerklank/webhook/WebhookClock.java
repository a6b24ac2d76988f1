package nl.weerklank.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Looks every ten seconds whether there is something to tell. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class WebhookClock {

    private static final Logger LOG = Logger.getLogger(WebhookClock.class);

    @Inject
    WebhookRound round;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tell() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (round.tellOne()) {
                LOG.debug("one event was told");
            }
        } catch (RuntimeException fault) {
            // A setting that cannot be used, or the database is away: the next round tries again.
            LOG.warn("Events wait for the next round", fault);
        } finally {
            busy.set(false);
        }
    }
}
