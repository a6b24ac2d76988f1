package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody can lead a conversation; a resident may lead those of a first round (INV-06). Never changed. */
@Entity
@Table(name = "facilitator_certificate")
class FacilitatorCertificate {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "course_id")
    private UUID courseId;
    private String account;
    private boolean resident;
    @Column(name = "obtained_on")
    private LocalDate obtainedOn;

    protected FacilitatorCertificate() {
    }

    FacilitatorCertificate(UUID courseId, String account, boolean resident, LocalDate obtainedOn) {
        this.courseId = courseId;
        this.account = account;
        this.resident = resident;
        this.obtainedOn = obtainedOn;
    }
}
