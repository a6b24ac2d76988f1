package nl.weerklank.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** Stilte-lijst ({@code feedback/silence.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class SilenceBacking {

    private static final String AFTER = "na";

    @Inject
    Silences silences;
    @Inject
    Settings settings;

    private List<SilentTrajectory> trajectories;
    private SilentPage page;
    private String news;

    public int getDays() {
        return settings.number(SettingKey.TERM_SILENCE_DAYS);
    }

    public List<SilentTrajectory> getTrajectories() {
        if (trajectories == null) {
            trajectories = silences.trajectories();
        }
        return trajectories;
    }

    public SilentPage getPage() {
        if (page == null) {
            page = silences.list(id(), parameter(AFTER));
        }
        return page;
    }

    /** What the address of the next part says. */
    public String getNextAddress() {
        return AFTER + "=" + URLEncoder.encode(getPage().next(), StandardCharsets.UTF_8)
                + (getTrajectory() == null ? "" : "&" + TrajectoryAddress.PARAMETER + "=" + getTrajectory());
    }

    public List<SilenceCheckRow> getChecks() {
        return silences.checks();
    }

    /** The trajectory of the address, or null for all. */
    public String getTrajectory() {
        var typed = parameter(TrajectoryAddress.PARAMETER);
        return typed == null || typed.isBlank() ? null : typed;
    }

    public boolean chosen(SilentTrajectory one) {
        return one.id().toString().equals(getTrajectory());
    }

    /** Whether people of the chosen trajectory can be told something: one was chosen, and somebody waits. */
    public boolean isTold() {
        return getTrajectories().stream().anyMatch(this::chosen);
    }

    public long getPeople() {
        return getTrajectories().stream().filter(this::chosen).mapToLong(SilentTrajectory::people).sum();
    }

    public String tell() {
        Errors.news("silence.told", silences.tell(id(), news));
        return "/feedback/silence?faces-redirect=true";
    }

    private UUID id() {
        return getTrajectory() == null ? null : TrajectoryAddress.parse(getTrajectory());
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }

    public String getNews() {
        return news;
    }

    public void setNews(String news) {
        this.news = news;
    }
}
