package nl.weerklank.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import nl.weerklank.trajectory.ParticipationLevel;

/** A decision about a preparation; what belongs to another answer is null. {@code by} is the name of the bestuurder. */
public record MandateRow(MandateOutcome outcome, ParticipationLevel level, String whoDecides, String openToInfluence,
        String fixed, String delegated, BigDecimal delegatedUpTo, String remark, String by, Instant at) {
}
