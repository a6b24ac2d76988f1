package nl.weerklank.fund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/** A pot with its balance; amounts in euro. */
public record PotDetails(UUID id, String name, UUID neighbourhoodId, LocalDate periodFrom, LocalDate periodTo,
        BigDecimal ceiling, BigDecimal fastLane, BigDecimal maximum, BigDecimal reserved, BigDecimal paid,
        BigDecimal available, String ruleReference, LocalDate publishedOn, String mandateHolder,
        String financingSource, String state) {

    /** Share of the ceiling in whole percents, for the picture of the balance. */
    public int percentOf(BigDecimal part) {
        return ceiling.signum() == 0 ? 0
                : part.multiply(BigDecimal.valueOf(100)).divide(ceiling, 0, RoundingMode.HALF_UP).intValue();
    }
}
