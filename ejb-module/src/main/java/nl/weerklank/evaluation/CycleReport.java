package nl.weerklank.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.cycle.FollowUp;

/** The report of a cycle: what was heard, done, not done and why, and how it goes on (P4 9b). */
@Entity
@Table(name = "cycle_report")
class CycleReport {

    @Id
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up")
    private FollowUp followUp;
    private String reason;
    private String heard;
    private String done;
    @Column(name = "not_done")
    private String notDone;
    @Enumerated(EnumType.STRING)
    private FollowUp proposed;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private int version;

    protected CycleReport() {
    }

    CycleReport(UUID cycleId) {
        this.cycleId = cycleId;
    }

    void write(ChooseFollowUp command, FollowUp proposal, String by, Instant now) {
        followUp = command.getFollowUp();
        reason = command.getReason().strip();
        heard = command.getHeard().strip();
        done = command.getDone().strip();
        notDone = command.getNotDone().strip();
        proposed = proposal;
        chosenBy = by;
        chosenAt = now;
        publishedAt = null;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    PublicReport toPublic(int cycleNumber) {
        return new PublicReport(cycleNumber, followUp, reason, heard, done, notDone, publishedAt);
    }
}
