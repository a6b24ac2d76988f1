package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The legal clock stands still while the applicant completes the application (Awb 4:15). */
@Entity
@Table(name = "application_suspension")
class ApplicationSuspension {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    @Column(name = "asked_on")
    private LocalDate askedOn;
    @Column(name = "term_ends_on")
    private LocalDate termEndsOn;
    @Column(name = "over_on")
    private LocalDate overOn;

    protected ApplicationSuspension() {
    }

    ApplicationSuspension(UUID ideaId, LocalDate askedOn, LocalDate termEndsOn) {
        this.ideaId = ideaId;
        this.askedOn = askedOn;
        this.termEndsOn = termEndsOn;
    }

    /** A reminder gives the applicant longer. */
    void extend(LocalDate newEnd) {
        termEndsOn = newEnd;
    }

    void over(LocalDate day) {
        overOn = day.isBefore(termEndsOn) ? day : termEndsOn;
    }

    boolean isOpen() {
        return overOn == null;
    }

    LegalClock.Suspension toSuspension() {
        return new LegalClock.Suspension(askedOn, overOn == null ? termEndsOn : overOn);
    }

    LocalDate termEndsOn() {
        return termEndsOn;
    }
}
