package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.weerklank.retention.RetentionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privacy page says all of every kind of data that we keep. */
class PrivacyWordsTest {

    private final ResourceBundle words = ResourceBundle.getBundle("nl.weerklank.messages", new Locale("nl"));

    @ParameterizedTest
    @ValueSource(strings = {"what", "why", "basis", "who", "start"})
    void everyKindIsExplained_RES_31(String part) {
        for (var kind : RetentionKind.values()) {
            assertThat(words.getString("privacy." + part + "." + kind)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(RetentionKind.Action.class)
    void everyActionIsExplained_RES_31(RetentionKind.Action action) {
        assertThat(words.getString("privacy.action." + action)).isNotBlank();
    }
}
