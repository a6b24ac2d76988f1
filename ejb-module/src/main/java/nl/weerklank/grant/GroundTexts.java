package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** The grounds in plain words, as letters say them: each is a setting that an administrator can change (ADM-01). */
@ApplicationScoped
class GroundTexts {

    @Inject
    Settings settings;

    String of(Ground ground) {
        return settings.text(keyOf(ground));
    }

    String ofYes() {
        return settings.text(SettingKey.GROUND_YES);
    }

    static SettingKey keyOf(Ground ground) {
        return SettingKey.valueOf("GROUND_" + ground);
    }
}
