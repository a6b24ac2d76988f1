package nl.weerklank.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** What stands on every page: the municipality, and where to find help. */
@Named
@RequestScoped
public class Site {

    private static final Set<SettingKey> SHOWN = EnumSet.of(SettingKey.MUNICIPALITY_NAME, SettingKey.HELP_PHONE,
            SettingKey.HELP_ADDRESS, SettingKey.HELP_MAIL, SettingKey.ACCESSIBILITY_STATEMENT_URL, SettingKey.THEME_CLASS);

    @Inject
    Settings settings;
    @Inject
    Clock clock;

    private Map<SettingKey, String> texts;

    public String getMunicipality() {
        return text(SettingKey.MUNICIPALITY_NAME);
    }

    public String getPhone() {
        return text(SettingKey.HELP_PHONE);
    }

    public String getAddress() {
        return text(SettingKey.HELP_ADDRESS);
    }

    public String getMail() {
        return text(SettingKey.HELP_MAIL);
    }

    public String getStatementUrl() {
        return text(SettingKey.ACCESSIBILITY_STATEMENT_URL);
    }

    /** Class of the token file that colours the pages: a municipality brings its own (ADM-01). */
    public String getTheme() {
        return text(SettingKey.THEME_CLASS);
    }

    public boolean isRehearsal() {
        return Mode.current().isRehearsal();
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** Every page shows most of them: they are read once, together. */
    private String text(SettingKey key) {
        if (texts == null) {
            texts = settings.texts(SHOWN);
        }
        return texts.get(key);
    }
}
