package nl.weerklank.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A letter as an administrator wrote it, from one moment on; never changed, only followed by a later one. */
@Entity
@Table(name = "letter_edition")
class LetterEdition {

    @Id
    private UUID id = UUID.randomUUID();
    @Enumerated(EnumType.STRING)
    private MessageKind kind;
    private String title;
    private String body;
    @Column(name = "valid_from")
    private Instant validFrom;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;

    protected LetterEdition() {
    }

    LetterEdition(MessageKind kind, LetterText text, Instant validFrom, Instant createdAt, String createdBy) {
        this.kind = kind;
        this.title = text.title();
        this.body = text.body();
        this.validFrom = validFrom;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }
}
