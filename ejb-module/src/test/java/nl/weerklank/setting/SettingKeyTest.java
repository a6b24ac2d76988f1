package nl.weerklank.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.weerklank.text.TextAdvice;
import nl.weerklank.text.TextCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Settings have a default that fits, and take nothing that does not. */
class SettingKeyTest {

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void theDefaultFits(SettingKey key) {
        assertThat(key.accepts(key.defaultValue())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"TERM_LEGAL_WEEKS,acht", "TERM_LEGAL_WEEKS,0", "TERM_LEGAL_WEEKS,-1", "TERM_LEGAL_WEEKS,10000",
        "TACIT_APPROVAL,ja", "HELP_MAIL,geen adres", "ACCESSIBILITY_STATEMENT_URL,http://x.example",
        "ACCESSIBILITY_STATEMENT_URL,javascript:alert(1)", "THEME_CLASS,x onload", "CONTACT_ACCOUNT,Noor Jansen"})
    void aValueOfAnotherFormIsRefused_ADM_01(SettingKey key, String value) {
        assertThat(key.accepts(value)).isFalse();
    }

    @Test
    void whatResidentsReadIsPlain_RES_28_INV_29() {
        Arrays.stream(SettingKey.values()).filter(key -> key.getKind() == SettingKey.Kind.RESIDENT_TEXT)
                .forEach(key -> {
                    var advice = TextCheck.check(key.defaultValue());
                    assertThat(advice.blocked()).as(key.name()).isEmpty();
                    assertThat(advice.hints()).as(key.name()).extracting(TextAdvice.Hint::kind)
                            .doesNotContain(TextAdvice.Kind.HARD_WORD, TextAdvice.Kind.LONG_SENTENCE);
                });
    }
}
