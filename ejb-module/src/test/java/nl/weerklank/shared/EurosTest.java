package nl.weerklank.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RES_07: amounts in every spelling that people use. */
class EurosTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"250; 250", "€ 250; 250", "250,00; 250", "250.00; 250", "€250,-; 250",
        "250,--; 250", "250 euro; 250", "EUR 250; 250", "1.500; 1500", "1.500,00; 1500", "1,500.00; 1500",
        "1 500; 1500", "12,5; 12.5", "0,01; 0.01", "6500; 6500", "€ 1.250,50; 1250.50", "250.; 250"})
    void readsAmounts(String typed, BigDecimal amount) {
        assertThat(Euros.parse(typed)).hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "gratis", "-5", "0", "0,00", "1e3", "12,345", "1.23.4", "5 of 6", "€", "99999999999",
        "<script>", "10\u0000", "NaN"})
    void refusesNonsense(String typed) {
        assertThat(Euros.parse(typed)).isEmpty();
    }

    @Test
    void writesAmountsAsPeopleReadThem() {
        assertThat(Euros.format(new BigDecimal("250.00"))).isEqualTo("€ 250");
        assertThat(Euros.format(new BigDecimal("1250.5"))).isEqualTo("€ 1.250,50");
    }
}
