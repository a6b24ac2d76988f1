package nl.weerklank.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ADM_04: what names a person is found in the ways in which people write it. */
class RedactionTest {

    private static final ContactDetails PERSON = new ContactDetails("Zeldzame de Naam", "z.naam@postbus.example",
            "06-98765432", "Verborgenlaan 77\n5099 ZZ Voorbeeldstad", "Oma Adelheid", Channel.MAIL, true, true);

    @ParameterizedTest
    @ValueSource(strings = {"Ik ben Zeldzame de Naam.", "groet, zeldzame", "mail z.naam@postbus.example",
        "bel 06 9876 5432", "bel 06-98765432", "woont Verborgenlaan 77", "in 5099ZZ", "in 5099 zz",
        "NL91 ABNA 0417 1643 00", "met oma adelheid"})
    void isFound(String text) {
        assertThat(javaPattern().matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een zeldzaam idee", "de buurt doet mee", "Verborgenlaan", "06 12345678"})
    void otherWordsStay(String text) {
        assertThat(javaPattern().matcher(text).find()).isFalse();
    }

    @Test
    void nothingIsSearchedWhenNothingIsKnown() {
        assertThat(Redaction.pattern(ContactDetails.NONE, null, null)).isEmpty();
    }

    /** The database writes the edges of words in its own way. */
    private static Pattern javaPattern() {
        return Pattern.compile(Redaction.pattern(PERSON, "NL91ABNA0417164300", "Z. Naam")
                .replace("\\m", "\\b").replace("\\M", "\\b"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
