package nl.weerklank.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.trajectory.TrajectoryRow;

/**
 * What is asked and advised: the lists of the municipality ({@code advice/requests.xhtml}) and of a council
 * ({@code advice/council.xhtml}), one of them with everything ({@code advice/show.xhtml}), asking ({@code advice/ask.xhtml})
 * and an advice that nobody asked ({@code advice/unasked.xhtml}).
 */
@Named
@RequestScoped
@ReadOnce
public class AdviceBacking {

    private static final int RECOMMENDATIONS = 6;

    @Inject
    AdviceRequests requests;
    @Inject
    CouncilWork work;
    @Inject
    Trajectories trajectories;
    @Inject
    ActiveUser user;
    @Inject
    Clock clock;

    private List<AdviceRow> rows;
    private AdviceDetails details;
    private String council;
    private String trajectory;
    private String title;
    private String question;
    private String influence;
    private LocalDate wantedOn;
    private String urgentReason;
    private String paperTitle;
    private String paperSummary;
    private String paperText;
    private String text;
    private final List<String> recommendations = new ArrayList<>();

    public AdviceBacking() {
        for (int i = 0; i < RECOMMENDATIONS; i++) {
            recommendations.add("");
        }
    }

    public List<AdviceRow> getRows() {
        if (rows == null) {
            rows = isOfCouncil() ? work.list() : requests.list();
        }
        return rows;
    }

    public AdviceDetails getDetails() {
        if (details == null) {
            details = isOfCouncil() ? work.get(id()) : requests.get(id());
        }
        return details;
    }

    public List<CouncilMemberRow> getMembers() {
        return isOfCouncil() ? work.members(id()) : List.of();
    }

    /** Remarks stay inside the council: others get none. */
    public List<RemarkRow> getRemarks() {
        return isOfCouncil() ? work.remarks(id()) : List.of();
    }

    public List<VersionChanges> getChanges() {
        return isOfCouncil() ? VersionChanges.of(work.versions(id())) : List.of();
    }

    public boolean isOfCouncil() {
        return user.getActor().has(Role.COUNCIL_CHAIR) || user.getActor().has(Role.COUNCIL_MEMBER)
                || user.getActor().has(Role.COUNCIL_SECRETARY);
    }

    public boolean isChair() {
        return user.getActor().has(Role.COUNCIL_CHAIR) || user.getActor().has(Role.COUNCIL_MEMBER);
    }

    public boolean isOfficer() {
        return user.getActor().has(Role.POLICY_OFFICER);
    }

    /** Whole days from today; below zero when the moment is past. */
    public int daysLeft(Instant moment) {
        return (int) ChronoUnit.DAYS.between(Dates.on(clock.instant()), Dates.on(moment));
    }

    public List<CouncilRow> getCouncils() {
        return isOfCouncil() ? work.councils() : requests.councils();
    }

    public List<TrajectoryRow> getTrajectories() {
        return trajectories.list();
    }

    /** The trajectory whose cycle asks, when a task led here. */
    public void openAsk() {
        trajectory = AdviceAddress.text(TrajectoryAddress.PARAMETER);
    }

    public String ask() {
        var asked = requests.ask(new RequestAdvice(uuid(council), uuid(trajectory), AdviceAddress.optional(AdviceAddress.CYCLE), title, question, influence, wantedOn,
                urgentReason, List.of(new NewPaper(paperTitle, paperSummary, paperText)), null));
        Errors.news("advice.ask.done");
        return "/advice/show?faces-redirect=true&advies=" + asked;
    }

    public String startUnasked() {
        var started = work.startUnasked(new StartUnaskedAdvice(uuid(council), null, AdviceAddress.optional("volgt"), title,
                question, text, recommendations.stream().map(r -> new NewRecommendation(r, false)).toList()));
        Errors.news("advice.unasked.done");
        return "/advice/show?faces-redirect=true&advies=" + started;
    }

    private static UUID uuid(String typed) {
        return typed == null || typed.isBlank() ? null : TrajectoryAddress.parse(typed);
    }

    private static UUID id() {
        return AdviceAddress.id(AdviceAddress.ADVICE);
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
    }

    public String getTrajectory() {
        return trajectory;
    }

    public void setTrajectory(String trajectory) {
        this.trajectory = trajectory;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getInfluence() {
        return influence;
    }

    public void setInfluence(String influence) {
        this.influence = influence;
    }

    public LocalDate getWantedOn() {
        return wantedOn;
    }

    public void setWantedOn(LocalDate wantedOn) {
        this.wantedOn = wantedOn;
    }

    public String getUrgentReason() {
        return urgentReason;
    }

    public void setUrgentReason(String urgentReason) {
        this.urgentReason = urgentReason;
    }

    public String getPaperTitle() {
        return paperTitle;
    }

    public void setPaperTitle(String paperTitle) {
        this.paperTitle = paperTitle;
    }

    public String getPaperSummary() {
        return paperSummary;
    }

    public void setPaperSummary(String paperSummary) {
        this.paperSummary = paperSummary;
    }

    public String getPaperText() {
        return paperText;
    }

    public void setPaperText(String paperText) {
        this.paperText = paperText;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getRecommendations() {
        return recommendations;
    }
}
