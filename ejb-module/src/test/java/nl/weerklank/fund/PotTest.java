package nl.weerklank.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PotTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void neverGoesBelowZero_INV_22() {
        var pot = openPot();
        pot.reserve(BigDecimal.valueOf(4000));

        assertThatThrownBy(() -> pot.reserve(BigDecimal.valueOf(1001))).hasMessage("fund.short");
        assertThat(pot.available()).isEqualByComparingTo("1000");
    }

    @Test
    void movesReservedToPaidWithoutChangingWhatIsLeft() {
        var pot = openPot();
        pot.reserve(BigDecimal.valueOf(180));

        pot.pay(BigDecimal.valueOf(180));

        assertThat(pot.available()).isEqualByComparingTo("4820");
        assertThat(pot.toDetails().reserved()).isEqualByComparingTo("0");
    }

    @Test
    void opensOnlyWithEverythingTheLawAsks_FND_01() {
        refusesToOpen(p -> p.setRuleReference(" "), "fund.incomplete");
        refusesToOpen(p -> p.setMandateHolder(null), "fund.incomplete");
        refusesToOpen(p -> p.setPeriodFrom(null), "fund.incomplete");
        refusesToOpen(p -> p.setPeriodTo(START.minusDays(1)), "fund.incomplete");
        refusesToOpen(p -> p.setPublishedOn(null), "fund.incomplete");
        refusesToOpen(p -> p.setPublishedOn(START), "fund.publishedTooLate");
    }

    @Test
    void keepsAPublishedCeiling_FND_04() {
        var pot = openPot();
        var lower = description();
        lower.setCeiling(BigDecimal.valueOf(4999));
        var higher = description();
        higher.setCeiling(BigDecimal.valueOf(6000));

        assertThatThrownBy(() -> pot.describe(lower)).hasMessage("fund.ceilingLowered");
        pot.describe(higher);
        assertThat(pot.available()).isEqualByComparingTo("6000");
    }

    private static void refusesToOpen(Consumer<DescribePot> change, String message) {
        var description = description();
        change.accept(description);
        var pot = new Pot(description);
        assertThatThrownBy(pot::open).hasMessage(message);
    }

    private static Pot openPot() {
        var pot = new Pot(description());
        pot.open();
        return pot;
    }

    private static DescribePot description() {
        var pot = new DescribePot();
        pot.setName("Potje");
        pot.setNeighbourhoodId(UUID.randomUUID());
        pot.setCeiling(BigDecimal.valueOf(5000));
        pot.setFastLane(BigDecimal.valueOf(250));
        pot.setMaximum(BigDecimal.valueOf(1500));
        pot.setPeriodFrom(START);
        pot.setPeriodTo(START.plusYears(1));
        pot.setPublishedOn(START.minusDays(1));
        pot.setRuleReference("Regeling, artikel 2");
        pot.setMandateHolder("fonds01");
        return pot;
    }
}
