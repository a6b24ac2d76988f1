package nl.weerklank.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something a resident gave: kept by handle, never by name. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    private UUID id = UUID.randomUUID();
    private UUID handle;
    @Enumerated(EnumType.STRING)
    private ContributionSource source;
    @Column(name = "source_id")
    private UUID sourceId;
    @Column(name = "neighbourhood_id")
    private UUID neighbourhoodId;
    private String theme;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "public_consent")
    private boolean publicConsent;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Contribution() {
    }

    Contribution(NewContribution from, Instant now) {
        handle = from.handle();
        source = from.source();
        sourceId = from.sourceId();
        neighbourhoodId = from.neighbourhoodId();
        theme = from.theme();
        publicConsent = from.publicConsent();
        createdAt = now;
    }

    UUID id() {
        return id;
    }
}
