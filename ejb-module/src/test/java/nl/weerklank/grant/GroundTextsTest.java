package nl.weerklank.grant;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerklank.setting.SettingKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The criteria's texts are settings. */
class GroundTextsTest {

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundIsASettingOfItsOwn_ADM_01(Ground ground) {
        assertThat(GroundTexts.keyOf(ground).getGroup()).isEqualTo(SettingKey.Group.CRITERIA);
    }
}
