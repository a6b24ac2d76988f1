package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.weerklank.message.MessageKind;
import nl.weerklank.setting.SettingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator reads names, not codes. */
class SettingWordsTest {

    private final ResourceBundle staff = ResourceBundle.getBundle("nl.weerklank.staff", new Locale("nl"));
    private final ResourceBundle refusals = ResourceBundle.getBundle("nl.weerklank.refusals", new Locale("nl"));

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void everySettingHasANameAndAnExplanation_ADM_01(SettingKey key) {
        assertThat(staff.getString("setting.name." + key)).isNotBlank();
        assertThat(staff.getString("setting.help." + key)).isNotBlank();
    }

    @Test
    void everyGroupHasAHeadingAndEveryWrongValueItsSentence_ADM_01() {
        for (var group : SettingKey.Group.values()) {
            assertThat(staff.getString("setting.group." + group)).isNotBlank();
        }
        for (var kind : SettingKey.Kind.values()) {
            assertThat(refusals.getString("setting.value.wrong." + kind)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyLetterHasAName_ADM_13(MessageKind kind) {
        assertThat(staff.getString("letter.kind." + kind)).isNotBlank();
    }
}
