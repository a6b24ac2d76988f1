package nl.weerklank.shared;

import java.time.Duration;

/** Port: whoever keeps time of its own follows the {@link AdjustableClock}. The process engine implements it. */
public interface TimeShift {

    void offset(Duration offset);
}
