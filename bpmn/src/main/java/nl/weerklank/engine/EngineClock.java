package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.weerklank.shared.TimeShift;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lets the engine's clock run beside the platform's: a moved clock makes deadlines act. */
@ApplicationScoped
class EngineClock implements TimeShift {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    EngineStart start;

    @Override
    public void offset(Duration offset) {
        awaitQuiet();
        ClockUtil.offset(offset.toMillis());
        start.running().jobs().jobWasAdded();
    }

    /**
     * What is due acts before the clock moves: the lock of a job under way would be old at once, and another thread would take
     * the same job. A job that does not end in time is left alone.
     */
    private void awaitQuiet() {
        var jobs = start.running().engine().getManagementService();
        for (var left = MOST; !left.isNegative() && jobs.createJobQuery().executable().count() > 0; left = left.minus(PAUSE)) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
