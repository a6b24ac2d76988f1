package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** The groups and the rounds of a trajectory, on its own page ({@code trajectory/manage.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class TrajectoryRoundsBacking {

    @Inject
    TargetGroups groups;
    @Inject
    Rounds rounds;

    private String name;
    private TargetGroupRole role;
    private String percent;
    private String source;
    private LocalDate asOf;
    private String noShareReason;
    private RoundKind kind;
    private String centralQuestion;
    private String leadReason;
    private List<TargetGroupRow> groupRows;
    private List<RoundDetails> roundRows;

    public List<TargetGroupRow> getGroups() {
        if (groupRows == null) {
            groupRows = groups.list(trajectoryId());
        }
        return groupRows;
    }

    public List<RoundDetails> getRounds() {
        if (roundRows == null) {
            roundRows = rounds.list(trajectoryId());
        }
        return roundRows;
    }

    public String addGroup() {
        groups.add(new AddTargetGroup(trajectoryId(), name, role, percent(), source, asOf, noShareReason));
        Errors.news("group.added");
        return here();
    }

    public String startRound() {
        var id = rounds.start(new StartRound(trajectoryId(), kind, centralQuestion, blankToNull(leadReason)));
        Errors.news("round.started");
        return "/conversation/round?faces-redirect=true&ronde=" + id;
    }

    public TargetGroupRole[] getRoles() {
        return TargetGroupRole.values();
    }

    public RoundKind[] getKinds() {
        return RoundKind.values();
    }

    private Integer percent() {
        if (percent == null || percent.isBlank()) {
            return null;
        }
        return TypedNumbers.parse(percent).orElseThrow(() -> new BusinessException("group.percent.wrong"));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static UUID trajectoryId() {
        return RoundAddress.id(TrajectoryAddress.PARAMETER);
    }

    private static String here() {
        return "/trajectory/manage?faces-redirect=true&traject=" + trajectoryId();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TargetGroupRole getRole() {
        return role;
    }

    public void setRole(TargetGroupRole role) {
        this.role = role;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getNoShareReason() {
        return noShareReason;
    }

    public void setNoShareReason(String noShareReason) {
        this.noShareReason = noShareReason;
    }

    public RoundKind getKind() {
        return kind;
    }

    public void setKind(RoundKind kind) {
        this.kind = kind;
    }

    public String getCentralQuestion() {
        return centralQuestion;
    }

    public void setCentralQuestion(String centralQuestion) {
        this.centralQuestion = centralQuestion;
    }

    public String getLeadReason() {
        return leadReason;
    }

    public void setLeadReason(String leadReason) {
        this.leadReason = leadReason;
    }
}
