package nl.weerklank.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** A group that was forgotten: OPEN → ACCEPTED, with how to reach it, or → DECLINED with a reason (INV-50). */
@Entity
@Table(name = "missed_group")
class MissedGroup {

    enum State {
        OPEN, ACCEPTED, DECLINED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "preparation_id")
    private UUID preparationId;
    @Enumerated(EnumType.STRING)
    private MissedGroupOrigin origin;
    private String name;
    private String approach;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private String reason;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private int version;

    protected MissedGroup() {
    }

    MissedGroup(UUID preparationId, MissedGroupOrigin origin, NameGroup command, String addedBy, Instant now) {
        this.preparationId = preparationId;
        this.origin = origin;
        name = command.name().strip();
        approach = command.approach().strip();
        this.addedBy = addedBy;
        addedAt = now;
    }

    /** Accepted with how the group is reached, or declined with why; never without words (INV-50). */
    void answer(boolean accepted, String because) {
        if (because == null || because.isBlank()) {
            throw new BusinessException(accepted ? "preparation.group.approach" : "preparation.group.reason");
        }
        if (because.strip().length() > 500) {
            throw new BusinessException("preparation.group.tooLong");
        }
        state = accepted ? State.ACCEPTED : State.DECLINED;
        reason = because.strip();
    }

    UUID id() {
        return id;
    }

    UUID preparationId() {
        return preparationId;
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    MissedGroupRow toRow() {
        return new MissedGroupRow(id, origin, name, approach, state.name(), reason);
    }
}
