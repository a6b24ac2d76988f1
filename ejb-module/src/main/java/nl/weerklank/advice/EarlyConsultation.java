package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** A council thought along by word of mouth before there was a draft. It replaces no advice (ADV-06). */
@Entity
@Table(name = "early_consultation")
class EarlyConsultation {

    private static final int LONGEST = 2000;
    private static final int LONGEST_WHO = 200;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "council_id")
    private UUID councilId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String who;
    private String note;
    @Column(name = "noted_by")
    private String notedBy;
    @Column(name = "noted_at")
    private Instant notedAt;

    protected EarlyConsultation() {
    }

    EarlyConsultation(NoteThinkingAlong command, String notedBy, LocalDate today, Instant now) {
        if (command.heldOn() == null || command.heldOn().isAfter(today)) {
            throw new BusinessException("advice.early.on");
        }
        councilId = command.councilId();
        trajectoryId = command.trajectoryId();
        heldOn = command.heldOn();
        who = AdviceText.required(command.who(), LONGEST_WHO, "advice.early.who");
        note = AdviceText.required(command.note(), LONGEST, "advice.early.note");
        this.notedBy = notedBy;
        notedAt = now;
    }

    UUID id() {
        return id;
    }

    ThinkingAlongRow toRow() {
        return new ThinkingAlongRow(heldOn, who, note);
    }
}
