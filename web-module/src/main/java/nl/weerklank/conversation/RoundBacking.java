package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.report.ReportRow;
import nl.weerklank.report.Reports;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** A round for officials: its waves, who was heard, its conversations ({@code conversation/round.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class RoundBacking {

    @Inject
    Rounds rounds;
    @Inject
    Reports reports;
    @Inject
    ActiveUser user;

    private List<ReportRow> reportRows;
    private String talk;
    private LocalDate day;
    private String hour;
    private RoundDetails round;

    public RoundDetails getRound() {
        if (round == null) {
            round = rounds.get(RoundAddress.id("ronde"));
        }
        return round;
    }

    public List<WaveRow> getWaves() {
        return rounds.waves(getRound().id());
    }

    public List<GroupBalance> getBalance() {
        return rounds.balance(getRound().id());
    }

    public List<ConversationRow> getConversations() {
        return rounds.conversations(getRound().id());
    }

    public List<ReportRow> getReports() {
        if (reportRows == null) {
            reportRows = reports.ofRound(getRound().id());
        }
        return reportRows;
    }

    /** Small talks that stand in no report yet. */
    public long getWaitingForReport() {
        return reports.waiting(getRound().id());
    }

    public boolean isManager() {
        return user.is(Role.AREA_MANAGER);
    }

    /** What can still be moved. */
    public List<ConversationRow> getPlanned() {
        return getConversations().stream().filter(c -> "PLANNED".equals(c.state())).toList();
    }

    public String move() {
        rounds.move(TrajectoryAddress.parse(talk), day, TypedNumbers.hour(hour));
        Errors.news("conversation.moved");
        return "/conversation/round?faces-redirect=true&ronde=" + getRound().id();
    }

    public String getTalk() {
        return talk;
    }

    public void setTalk(String talk) {
        this.talk = talk;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }
}
