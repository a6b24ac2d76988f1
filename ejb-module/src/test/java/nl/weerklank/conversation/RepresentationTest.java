package nl.weerklank.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many more people of a group are needed (D2). */
class RepresentationTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    @ParameterizedTest(name = "{1} of {2} where {0} is wanted: {3} more")
    @CsvSource(textBlock = """
            0.67, 12, 30, 18
            0.67, 18, 30, 2
            0.67, 19, 30, 0
            1.00, 0,  10, 190
            0.05, 0,  10, 0
            """)
    void saysHowManyMorePeople_INV_12(BigDecimal target, long counted, long known, long extra) {
        assertThat(new Representation.Count(counted, known, 0).extra(target.subtract(TOLERANCE))).isEqualTo(extra);
    }

    @Test
    void extraPeopleOfTheGroupBringItInBalance() {
        var needed = new BigDecimal("0.62");
        for (long known = 1; known <= 60; known++) {
            for (long counted = 0; counted <= known; counted++) {
                var extra = new Representation.Count(counted, known, 0).extra(needed);
                assertThat(new Representation.Count(counted + extra, known + extra, 0).share())
                        .as("%d of %d", counted, known).isGreaterThanOrEqualTo(needed);
            }
        }
    }

    @Test
    void whoRatherDoesNotSayIsNoPartOfTheShare() {
        var count = new Representation.Count(6, 8, 2);
        assertThat(count.share()).isEqualByComparingTo("0.75");
        assertThat(count.unknownShare()).isEqualByComparingTo("0.2");
        assertThat(new Representation.Count(0, 0, 0).share()).isZero();
    }
}
