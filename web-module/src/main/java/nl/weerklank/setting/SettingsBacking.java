package nl.weerklank.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerklank.calendar.ClosedDayRow;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;

/** What the administrator can set. */
@Named
@RequestScoped
@ReadOnce
public class SettingsBacking {

    private static final String HERE = "/setting/list?faces-redirect=true";

    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Neighbourhoods neighbourhoods;

    private List<SettingRow> rows;
    private LocalDate closedDay;
    private String closedReason;
    private String areaName;
    private String postcodes;

    public String close() {
        workingDays.close(closedDay, closedReason);
        Errors.news("settings.saved");
        return HERE;
    }

    public String addArea() {
        neighbourhoods.add(areaName, true, postcodes == null ? Set.of()
                : Arrays.stream(postcodes.split(",")).map(String::strip).filter(p -> !p.isEmpty())
                        .collect(Collectors.toSet()));
        Errors.news("settings.saved");
        return HERE;
    }

    public SettingKey.Group[] getGroups() {
        return SettingKey.Group.values();
    }

    public List<SettingRow> rows(SettingKey.Group group) {
        if (rows == null) {
            rows = settings.list();
        }
        return rows.stream().filter(row -> row.key().getGroup() == group).toList();
    }

    /** A value in words: yes and no stand in the tables as codes. */
    public String shown(SettingKey key, String value) {
        return value != null && key.getKind() == SettingKey.Kind.YES_NO ? Words.of("settings.is." + value) : value;
    }

    public List<ClosedDayRow> getClosedDays() {
        return workingDays.closedDays();
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list();
    }

    public LocalDate getClosedDay() {
        return closedDay;
    }

    public void setClosedDay(LocalDate closedDay) {
        this.closedDay = closedDay;
    }

    public String getClosedReason() {
        return closedReason;
    }

    public void setClosedReason(String closedReason) {
        this.closedReason = closedReason;
    }

    public String getAreaName() {
        return areaName;
    }

    public void setAreaName(String areaName) {
        this.areaName = areaName;
    }

    public String getPostcodes() {
        return postcodes;
    }

    public void setPostcodes(String postcodes) {
        this.postcodes = postcodes;
    }
}
