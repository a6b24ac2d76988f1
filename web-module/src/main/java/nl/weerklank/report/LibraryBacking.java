package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.trajectory.TrajectoryAddress;

/** The library of reports, for everybody ({@code report/list.xhtml}, {@code report/show.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class LibraryBacking {

    private static final int LONGEST_WORDS = 100;

    @Inject
    PublicReports reports;
    @Inject
    OwnReports ownReports;
    @Inject
    ReportReader reader;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Neighbourhoods neighbourhoods;

    private String words = "";
    private String area;
    private String trajectory;
    private String theme;
    private int page;
    private List<PublicReportRow> rows;
    private Long count;
    private Set<UUID> own;
    private PublicReportPage report;

    public List<PublicReportRow> getRows() {
        if (rows == null) {
            rows = reports.find(search(), page);
        }
        return rows;
    }

    /** Whether the reader was at the talk, as far as this browser has a code open (A14). */
    public boolean isOwn(UUID reportId) {
        if (own == null) {
            // Asking for the code would begin a session for every passer-by.
            var nobody = FacesContext.getCurrentInstance().getExternalContext().getSession(false) == null
                    || reader.held() == null;
            own = nobody ? Set.of() : ownReports.published(reader.held());
        }
        return own.contains(reportId);
    }

    public long getCount() {
        if (count == null) {
            count = reports.count(search());
        }
        return count;
    }

    public boolean isMore() {
        return getCount() > (page + 1L) * PublicReports.PAGE_SIZE;
    }

    public boolean isSearched() {
        return !words.isBlank() || area != null || trajectory != null || theme != null;
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list().stream().filter(NeighbourhoodRow::withinArea).toList();
    }

    public List<Labelled> getTrajectories() {
        return reports.trajectories();
    }

    /** The address of this search without its page number, to go on to another page. */
    public String getAddress() {
        return "/report/list?zoek=" + encoded(words) + "&wijk=" + encoded(area) + "&traject=" + encoded(trajectory) + "&thema="
                + encoded(theme);
    }

    public String encoded(String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    public PublicReportPage getReport() {
        if (report == null) {
            report = reports.get(TrajectoryAddress.parse(FacesContext.getCurrentInstance().getExternalContext()
                    .getRequestParameterMap().get("verslag")));
        }
        return report;
    }

    /** INV-02: whom to call or mail about what stands here. */
    public StaffContact getContact() {
        return trajectories.get(getReport().trajectoryId()).who();
    }

    public StatementKind[] getKinds() {
        return StatementKind.values();
    }

    private ReportSearch search() {
        return new ReportSearch(words, id(area), id(trajectory), theme);
    }

    private static UUID id(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        // PostgreSQL knows no zero in a text; a longer search finds nothing more.
        var clean = words == null ? "" : words.replace("\0", "").strip();
        this.words = clean.substring(0, Math.min(clean.length(), LONGEST_WORDS));
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = typed(area);
    }

    public String getTrajectory() {
        return trajectory;
    }

    public void setTrajectory(String trajectory) {
        this.trajectory = typed(trajectory);
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme == null ? null : typed(theme.replace("\0", ""));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, Math.min(page, 10_000));
    }
}
