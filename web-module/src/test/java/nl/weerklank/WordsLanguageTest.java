package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.shared.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen reader is told about a resident's own text. */
class WordsLanguageTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Een moestuin voor de kinderen,nl", "حديقة صغيرة للأطفال,und-Arab", "Сад для детей 5025 AA,und-Cyrl",
        "ልጆች,und-Ethi", "公园 bij ons,nl", "おはようございます,und", "123,nl", "'',nl", ",nl"})
    void lettersSayTheLanguage_ALL_18(String text, String language) {
        assertThat(Words.language(text)).isEqualTo(language);
    }
}
