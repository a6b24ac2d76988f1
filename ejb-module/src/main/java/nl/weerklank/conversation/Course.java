package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Learning to lead a conversation: PLANNED → DONE, or CANCELLED. */
@Entity
@Table(name = "course")
class Course {

    enum State {
        PLANNED, DONE, CANCELLED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String place;
    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;
    @Column(name = "planned_by")
    private String plannedBy;
    @Column(name = "planned_at")
    private Instant plannedAt;
    @Version
    private int version;

    protected Course() {
    }

    Course(LocalDate heldOn, String place, String plannedBy, Instant now) {
        this.heldOn = heldOn;
        this.place = place;
        this.plannedBy = plannedBy;
        plannedAt = now;
    }

    void end(State how) {
        if (state != State.PLANNED) {
            throw new BusinessException("course.ended");
        }
        state = how;
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    CourseRow toRow(List<String> certified) {
        return new CourseRow(id, heldOn, place, state.name(), certified);
    }
}
