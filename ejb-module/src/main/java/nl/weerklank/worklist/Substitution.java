package nl.weerklank.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/**
 * Somebody does another's tasks from a day up to and including another: those of one role, or all. Before, during and over
 * are said by the calendar; ended earlier it is over at once.
 */
@Entity
@Table(name = "substitution")
class Substitution {

    private static final int LONGEST_DAYS = 366;

    @Id
    private UUID id = UUID.randomUUID();
    private String absent;
    private String substitute;
    private String role;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "to_day")
    private LocalDate toDay;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private Instant setAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Substitution() {
    }

    Substitution(String absent, SetSubstitution command, String setBy, LocalDate today, Instant now) {
        if (command.fromDay() == null || command.toDay() == null) {
            throw new BusinessException("worklist.substitution.days");
        }
        if (command.toDay().isBefore(command.fromDay()) || command.toDay().isBefore(today)) {
            throw new BusinessException("worklist.substitution.order");
        }
        if (command.toDay().isAfter(command.fromDay().plusDays(LONGEST_DAYS))) {
            throw new BusinessException("worklist.substitution.long");
        }
        this.absent = absent;
        substitute = command.substitute();
        role = command.role();
        fromDay = command.fromDay();
        toDay = command.toDay();
        this.setBy = setBy;
        setAt = now;
    }

    /** Over now, whoever set it. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String absent() {
        return absent;
    }
}
