package nl.weerklank.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A contribution of the package that is read now, with what was marked in it so far. */
public record ToRead(UUID contributionId, String words, String language, Instant at, boolean nothing,
        List<QuoteRow> experiences) {

    /** Whether somebody has said what is in it. */
    public boolean isDone() {
        return nothing || !experiences.isEmpty();
    }
}
