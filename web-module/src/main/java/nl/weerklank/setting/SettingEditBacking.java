package nl.weerklank.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;

/** One setting: what holds, what will hold, who changed it when, and giving it another value. */
@Named
@RequestScoped
@ReadOnce
public class SettingEditBacking {

    private static final String PARAMETER = "instelling";

    @Inject
    Settings settings;
    @Inject
    Accounts accounts;
    @Inject
    Clock clock;

    private final ChangeSetting command = new ChangeSetting();
    private SettingRow row;

    @PostConstruct
    void start() {
        command.setKey(named());
        command.setValidFrom(Dates.on(clock.instant()));
        command.setValue(getRow().value());
    }

    public String change() {
        settings.change(command);
        Errors.news("settings.saved");
        return "/setting/list?faces-redirect=true";
    }

    public SettingRow getRow() {
        if (row == null) {
            row = settings.row(command.getKey());
        }
        return row;
    }

    public List<SettingVersion> getHistory() {
        return settings.history(command.getKey());
    }

    /** Those whom a letter can name. */
    public List<Actor> getAccounts() {
        return Stream.of(Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD)
                .flatMap(role -> accounts.withRole(role).stream()).distinct()
                .sorted(Comparator.comparing(Actor::name)).toList();
    }

    public ChangeSetting getCommand() {
        return command;
    }

    private static SettingKey named() {
        try {
            return SettingKey.valueOf(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                    .getOrDefault(PARAMETER, ""));
        } catch (IllegalArgumentException noSuchSetting) {
            throw new NotFoundException();
        }
    }
}
