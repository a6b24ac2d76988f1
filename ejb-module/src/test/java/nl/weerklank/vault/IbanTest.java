package nl.weerklank.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RES_22: accounts are checked by mod 97 and shown masked. */
class IbanTest {

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "NL91-ABNA-0417-1643-00",
        "BE68 5390 0754 7034", "DE89370400440532013000"})
    void acceptsAnySpellingOfAnAccountThatExists(String typed) {
        assertThat(Iban.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL91ABNA0417164301", "NL91", "NL91ABNA04171643001", "1234567890", "XX00",
        "NL91ABNA0417164300 of NL91", "<b>NL91ABNA0417164300</b>"})
    void refusesWhatCannotExist(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void hidesAllButTheEnd() {
        assertThat(BankAccount.mask("NL91ABNA0417164300")).startsWith("NL").endsWith("4300").doesNotContain("ABNA");
    }
}
