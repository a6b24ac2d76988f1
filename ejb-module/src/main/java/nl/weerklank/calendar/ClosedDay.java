package nl.weerklank.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the town hall is closed besides the public holidays. */
@Entity
@Table(name = "closed_day")
class ClosedDay {

    @Id
    @Column(name = "day")
    private LocalDate day;
    private String reason;

    protected ClosedDay() {
    }

    ClosedDay(LocalDate day, String reason) {
        this.day = day;
        this.reason = reason;
    }
}
