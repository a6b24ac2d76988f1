package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A yes of a resident: to what, how it was given, and who wrote it down when a helper did. GIVEN → WITHDRAWN. */
@Entity
@Table(name = "consent")
class Consent {

    enum Purpose {
        CONTACT, PUBLISH
    }

    enum How {
        OWN_FORM, TOLD_HELPER
    }

    @Id
    private UUID id = UUID.randomUUID();
    private UUID handle;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Enumerated(EnumType.STRING)
    private How how;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Consent() {
    }

    Consent(UUID handle, Purpose purpose, How how, String writtenBy, Instant givenAt) {
        this.handle = handle;
        this.purpose = purpose;
        this.how = how;
        this.writtenBy = writtenBy;
        this.givenAt = givenAt;
    }
}
