package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The way out of one kind of mail for one person (RES-29): the token stands in the mail, its digest here. */
@Entity
@Table(name = "mail_stop", schema = "vault")
class MailStop {

    @Id
    @Column(name = "token_digest")
    private byte[] tokenDigest;
    @Column(name = "person_id")
    private UUID personId;
    private boolean besluit;
    @Column(name = "created_at")
    private Instant createdAt;

    protected MailStop() {
    }

    MailStop(byte[] tokenDigest, UUID personId, boolean besluit, Instant createdAt) {
        this.tokenDigest = tokenDigest;
        this.personId = personId;
        this.besluit = besluit;
        this.createdAt = createdAt;
    }

    UUID personId() {
        return personId;
    }

    boolean isBesluit() {
        return besluit;
    }
}
