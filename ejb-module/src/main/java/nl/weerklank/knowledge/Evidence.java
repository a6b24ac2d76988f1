package nl.weerklank.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A figure, study or what professionals know, with source and date. It has no weight (INV-27). */
@Entity
@Table(name = "evidence")
class Evidence {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "knowledge_id")
    private UUID knowledgeId;
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String source;
    @Column(name = "as_of")
    private LocalDate asOf;
    private String value;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;

    protected Evidence() {
    }

    Evidence(AddEvidence from, String addedBy, Instant now) {
        knowledgeId = from.getKnowledgeId();
        kind = from.getKind();
        source = from.getSource().strip();
        asOf = from.getAsOf();
        value = from.getValue().strip();
        this.addedBy = addedBy;
        addedAt = now;
    }

    UUID knowledgeId() {
        return knowledgeId;
    }
}
