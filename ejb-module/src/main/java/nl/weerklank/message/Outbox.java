package nl.weerklank.message;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Empties the outbox every few seconds, one transaction per message: a hundred thousand answers leave in one round. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);

    @Inject
    MailRound round;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** The timer fires again while a slow mail server holds the last round; that round goes on alone. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void send() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            while (round.sendOne()) {
                LOG.debug("one message left the outbox");
            }
        } catch (RuntimeException fault) {
            // Most often the database is away for a moment; whatever it is, the next round tries again.
            LOG.warn("The outbox waits for its next round", fault);
        } finally {
            busy.set(false);
        }
    }
}
