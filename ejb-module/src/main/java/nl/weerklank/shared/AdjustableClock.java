package nl.weerklank.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the platform, in the municipality's time zone. Only {@code Rehearsals} shifts it, and only in
 * demo and test mode; in production the offset is always zero.
 */
@ApplicationScoped
public class AdjustableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        // PostgreSQL keeps microseconds: a finer instant would differ from itself after a round trip.
        return Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** Shifts the clock; refused outside demo and test mode. */
    public void shiftTo(Duration newOffset) {
        if (!Mode.current().isRehearsal()) {
            throw new IllegalStateException("the clock cannot be moved in production");
        }
        offset = newOffset;
    }

    public Duration offset() {
        return offset;
    }
}
