package nl.weerklank.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = ';', value = {
        "-; 203.0.113.9; 198.51.100.1; 203.0.113.9",
        "10.0.0.5; 203.0.113.9; 198.51.100.1; 203.0.113.9",
        "10.0.0.5; 10.0.0.5; -; 10.0.0.5",
        "10.0.0.5; 10.0.0.5; 198.51.100.1; 198.51.100.1",
        "10.0.0.5; 10.0.0.5; 192.0.2.1, 198.51.100.1; 198.51.100.1"})
    void onlyWhatOurOwnProxyWroteLastCounts_RES_12(String ourProxy, String peer, String forwardedFor, String address) {
        assertThat(Visitor.addressBehind(ourProxy, peer, forwardedFor)).isEqualTo(address);
    }
}
