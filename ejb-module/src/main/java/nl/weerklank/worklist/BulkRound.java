package nl.weerklank.worklist;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Runs an act on several tasks in the background in the name of who began it, so that they can stop it. */
@ApplicationScoped
public class BulkRound {

    private static final Logger LOG = Logger.getLogger(BulkRound.class);

    @Resource
    ManagedExecutorService threads;
    @Inject
    BulkStep step;

    /** Until nothing is left or somebody stops it. A machine that fails in between leaves the rest for later. */
    public void run(UUID bulkId) {
        threads.submit(() -> {
            try {
                while (step.next(bulkId)) {
                    LOG.debug("one task of several had its turn");
                }
            } catch (RuntimeException fault) {
                LOG.error("An act on several tasks stopped; it can be gone on with", fault);
            }
        });
    }
}
