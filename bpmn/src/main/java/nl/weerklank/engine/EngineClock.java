package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.weerklank.shared.TimeShift;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Lets the engine's clock run beside the platform's: a moved clock makes deadlines act. */
@ApplicationScoped
class EngineClock implements TimeShift {

    @Inject
    EngineStart start;

    @Override
    public void offset(Duration offset) {
        ClockUtil.offset(offset.toMillis());
        start.running().jobs().jobWasAdded();
    }
}
