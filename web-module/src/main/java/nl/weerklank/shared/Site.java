package nl.weerklank.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/** What stands on every page: the municipality, and where to find help. */
@Named
@RequestScoped
public class Site {

    @Inject
    Settings settings;
    @Inject
    Clock clock;

    private String municipality;

    public String getMunicipality() {
        if (municipality == null) {
            municipality = settings.text(SettingKey.MUNICIPALITY_NAME);
        }
        return municipality;
    }

    public String getPhone() {
        return settings.text(SettingKey.HELP_PHONE);
    }

    public String getAddress() {
        return settings.text(SettingKey.HELP_ADDRESS);
    }

    public String getMail() {
        return settings.text(SettingKey.HELP_MAIL);
    }

    public String getStatementUrl() {
        return settings.text(SettingKey.ACCESSIBILITY_STATEMENT_URL);
    }

    /** Class of the token file that colours the pages: a municipality brings its own (ADM-01). */
    public String getTheme() {
        return settings.text(SettingKey.THEME_CLASS);
    }

    public boolean isRehearsal() {
        return Mode.current().isRehearsal();
    }

    public Instant getNow() {
        return clock.instant();
    }
}
