package nl.weerklank.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Officials and residents choose causes together; or find that more experiences are needed. */
@Entity
@Table(name = "cause_session")
class CauseSession {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private int number;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private int residents;
    private String participants;
    @Column(name = "back_to_experiences")
    private boolean backToExperiences;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @ElementCollection
    @CollectionTable(name = "cause_choice", joinColumns = @JoinColumn(name = "session_id"))
    private List<CauseChoice> choices = new ArrayList<>();

    protected CauseSession() {
    }

    /** INV-05: at least one resident was there. Whatever cause is not chosen has a reason. */
    CauseSession(ChooseCauses command, UUID trajectoryId, int number, LocalDate today, String by, Instant now) {
        if (command.heldOn().isAfter(today)) {
            throw new BusinessException("measure.session.future");
        }
        cycleId = command.cycleId();
        this.trajectoryId = trajectoryId;
        this.number = number;
        heldOn = command.heldOn();
        residents = command.residents();
        participants = command.participants().strip();
        madeBy = by;
        madeAt = now;
    }

    void choose(UUID causeId, boolean yes, String reason) {
        if (!yes && (reason == null || reason.isBlank() || reason.strip().length() > 500)) {
            throw new BusinessException("measure.choice.reason");
        }
        choices.add(new CauseChoice(causeId, yes, yes ? null : reason.strip()));
    }

    void backToExperiences() {
        backToExperiences = true;
    }

    int number() {
        return number;
    }

    boolean isBack() {
        return backToExperiences;
    }

    List<UUID> chosen() {
        return choices.stream().filter(CauseChoice::isChosen).map(CauseChoice::causeId).toList();
    }

}
