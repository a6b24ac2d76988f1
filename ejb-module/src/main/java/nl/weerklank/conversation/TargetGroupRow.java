package nl.weerklank.conversation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A group of a trajectory; {@code share} is between 0 and 1 and may be null, then {@code noShareReason} says why. */
public record TargetGroupRow(UUID id, String name, TargetGroupRole role, BigDecimal share, String source,
        LocalDate asOf, String noShareReason) {

    /** The share in whole percents, or null. */
    public Integer percent() {
        return share == null ? null : share.movePointRight(2).intValue();
    }
}
