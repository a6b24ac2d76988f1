package nl.weerklank.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.knowledge.Analyses;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.trajectory.TrajectoryDetails;

/**
 * Bundling the contributions of a trajectory into themes ({@code theme/board.xhtml}). One form holds the whole board, so
 * that a refusal costs nobody a tick or a word; it works with the keyboard, on a phone and without scripts.
 */
@Named
@RequestScoped
@ReadOnce
public class ThemeBoardBacking {

    private static final String NEW = "NEW";
    /** In the address: only what stands under no theme. */
    private static final String LOOSE = "zonder";
    private static final int SHOWN_OF_EACH = 8;
    private static final int PAGE_SIZE = 25;

    @Inject
    Trajectories trajectories;
    @Inject
    Themes themes;
    @Inject
    Analyses analyses;

    private final Map<String, Object> fields = new TreeMap<>();
    private TrajectoryDetails trajectory;
    private List<ThemeRow> rows;
    private List<ThemeRow> all;
    private List<ThemedContribution> loose;
    private Map<UUID, List<ThemedContribution>> contributions;
    private Long unread;
    private Long looseInAll;

    public TrajectoryDetails getTrajectory() {
        if (trajectory == null) {
            trajectory = trajectories.get(TrajectoryAddress.parse(parameter(TrajectoryAddress.PARAMETER)));
        }
        return trajectory;
    }

    /** All themes, or the one that the address names. */
    public List<ThemeRow> getRows() {
        if (rows == null) {
            rows = getAll().stream().filter(t -> getOnly() == null || t.id().toString().equals(getOnly())).toList();
            rows.forEach(t -> {
                fields.putIfAbsent("name-" + t.id(), t.name());
                fields.putIfAbsent("strengths-" + t.id(), t.strengths());
            });
        }
        return rows;
    }

    public List<ThemeRow> getAll() {
        if (all == null) {
            all = themes.board(getTrajectory().id());
        }
        return all;
    }

    /**
     * The version that somebody saw. After a refusal it stays the old one: only who opens the board anew, and so sees
     * what a colleague did, can change it.
     */
    public int shownVersion(ThemeRow theme) {
        return version(theme.id()) < 0 ? theme.version() : version(theme.id());
    }

    /** The theme under which somebody saw a contribution; after a refusal as {@link #shownVersion}. */
    public String shownTheme(UUID contributionId, ThemeRow theme) {
        return Objects.toString(parameter("was-" + contributionId), theme.name());
    }

    public List<ThemedContribution> contributions(UUID themeId) {
        if (contributions == null) {
            contributions = getOnly() == null ? themes.oldestOfEach(getTrajectory().id(), SHOWN_OF_EACH)
                    : Map.of(themeId, themes.contributions(themeId, getPage(), PAGE_SIZE));
        }
        return contributions.getOrDefault(themeId, List.of());
    }

    /** What stands under no theme and can be put under one. */
    public List<ThemedContribution> getLoose() {
        if (loose == null) {
            loose = getOnly() == null ? themes.loose(getTrajectory().id(), 0, SHOWN_OF_EACH)
                    : isOnlyLoose() ? themes.loose(getTrajectory().id(), getPage(), PAGE_SIZE) : List.of();
        }
        return loose;
    }

    public boolean isOnlyLoose() {
        return LOOSE.equals(getOnly());
    }

    public long getLooseInAll() {
        if (looseInAll == null) {
            looseInAll = themes.unsorted(getTrajectory().id()) - getUnread();
        }
        return looseInAll;
    }

    public boolean isMoreLoose() {
        return isOnlyLoose() ? getLooseInAll() > (getPage() + 1L) * PAGE_SIZE : getLooseInAll() > SHOWN_OF_EACH;
    }

    /** Where somebody saw a contribution that stands under no theme; after a refusal it stays what it was. */
    public String shownLoose(UUID contributionId) {
        return Objects.toString(parameter("was-" + contributionId), "");
    }

    public boolean hasMore(ThemeRow theme) {
        return getOnly() == null ? theme.contributions() > SHOWN_OF_EACH
                : theme.contributions() > (getPage() + 1L) * PAGE_SIZE;
    }

    public long getUnread() {
        if (unread == null) {
            unread = themes.unread(getTrajectory().id());
        }
        return unread;
    }

    public String make() {
        themes.make(getTrajectory().id(), text("newTheme"));
        return done("theme.made");
    }

    public String describe(UUID themeId) {
        themes.describe(new DescribeTheme(themeId, version(themeId), text("name-" + themeId),
                text("strengths-" + themeId)));
        return done("theme.described");
    }

    public String merge(UUID themeId) {
        themes.merge(themeId, version(themeId), id(text("into-" + themeId)));
        return done("theme.merged");
    }

    public String analyse(UUID themeId) {
        analyses.start(themeId, version(themeId));
        return done("theme.analysing");
    }

    public String move() {
        var to = text("target");
        themes.move(new MoveContributions(getTrajectory().id(), picked(), NEW.equals(to) ? null : id(to),
                NEW.equals(to) ? text("targetName") : null));
        return done("theme.moved");
    }

    public Map<String, Object> getFields() {
        return fields;
    }

    /** The theme that the page is about alone, or null. */
    public String getOnly() {
        var typed = parameter("thema");
        return typed == null || typed.isBlank() ? null : typed;
    }

    public int getPage() {
        var typed = parameter("pagina");
        return typed != null && typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    /** What was ticked, each with the theme under which the page showed it. */
    private Map<UUID, String> picked() {
        var picked = new LinkedHashMap<UUID, String>();
        fields.forEach((field, value) -> {
            if (field.startsWith("pick-") && Boolean.TRUE.equals(value)) {
                var id = id(field.substring("pick-".length()));
                picked.put(id, Objects.toString(parameter("was-" + id), ""));
            }
        });
        return picked;
    }

    private int version(UUID themeId) {
        var typed = parameter("version-" + themeId);
        return typed != null && typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private String done(String news) {
        Errors.news(news);
        return "/theme/board?faces-redirect=true&" + TrajectoryAddress.PARAMETER + "=" + getTrajectory().id();
    }

    private String text(String field) {
        var value = fields.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    private static UUID id(String typed) {
        return typed == null ? null : TrajectoryAddress.parse(typed);
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
