package nl.weerklank.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Potjes: describing and opening them. */
@Named
@RequestScoped
@ReadOnce
public class PotsBacking {

    @Inject
    Pots pots;
    @Inject
    Neighbourhoods neighbourhoods;

    @Inject
    Settings settings;

    private final DescribePot command = new DescribePot();

    /** A new pot starts from the municipality's own limits. */
    @PostConstruct
    void start() {
        command.setFastLane(BigDecimal.valueOf(settings.number(SettingKey.POT_FAST_LANE)));
        command.setMaximum(BigDecimal.valueOf(settings.number(SettingKey.POT_MAXIMUM)));
    }

    public String save() {
        pots.describe(command);
        Errors.news("pots.saved");
        return "/fund/pots?faces-redirect=true";
    }

    public String open(UUID id) {
        pots.open(id);
        Errors.news("pots.opened");
        return "/fund/pots?faces-redirect=true";
    }

    public List<PotDetails> getRows() {
        return pots.list();
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list().stream().filter(NeighbourhoodRow::withinArea).toList();
    }

    public String area(UUID id) {
        return neighbourhoods.get(id).name();
    }

    public DescribePot getCommand() {
        return command;
    }

    public String getAreaId() {
        return command.getNeighbourhoodId() == null ? null : command.getNeighbourhoodId().toString();
    }

    public void setAreaId(String id) {
        command.setNeighbourhoodId(id == null || id.isBlank() ? null : UUID.fromString(id));
    }
}
