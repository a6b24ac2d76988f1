package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Residents and professionals spoke with each other: what they agree on, and what stays open (P2 7). */
@Entity
@Table(name = "joint_talk")
class JointTalk {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private int residents;
    private int professionals;
    private String agreed;
    @Column(name = "open_issues")
    private String openIssues;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected JointTalk() {
    }

    JointTalk(HoldJointTalk command, String by, Instant now) {
        cycleId = command.getCycleId();
        heldOn = command.getHeldOn();
        residents = command.getResidents();
        professionals = command.getProfessionals();
        agreed = command.getAgreed().strip();
        openIssues = command.getOpen() == null || command.getOpen().isBlank() ? null : command.getOpen().strip();
        writtenBy = by;
        writtenAt = now;
    }
}
