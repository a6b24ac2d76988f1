package nl.weerklank.api;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.weerklank.shared.Visitor;

/**
 * How often somebody may ask: an official by account, everybody else by network address; each node counts for itself. The
 * least recently seen are forgotten, so that nobody fills the memory with addresses.
 */
@ApplicationScoped
class Gate {

    private static final int ANYBODY = 300;
    private static final int OFFICIAL = 1_200;
    private static final Duration PER = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Remembered());

    /** The most recently seen, up to a number. */
    private static final class Remembered extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;
        private static final float LOAD = 0.75f;

        Remembered() {
            super(16, LOAD, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    }

    /** Seconds to wait, or zero when this question may be asked now. */
    long toWait(HttpServletRequest request) {
        var caller = request.getUserPrincipal();
        var bucket = caller == null ? bucket("@" + Visitor.addressOf(request), ANYBODY) : bucket(caller.getName(), OFFICIAL);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }

    private Bucket bucket(String who, int most) {
        return buckets.computeIfAbsent(who, w -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PER)).build());
    }
}
