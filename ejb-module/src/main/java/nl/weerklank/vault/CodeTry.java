package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One wrong follow code from one network address; the address is kept as a keyed digest. */
@Entity
@Table(name = "code_try", schema = "vault")
class CodeTry {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "address_digest")
    private byte[] addressDigest;
    @Column(name = "tried_at")
    private Instant triedAt;

    protected CodeTry() {
    }

    CodeTry(byte[] addressDigest, Instant triedAt) {
        this.addressDigest = addressDigest;
        this.triedAt = triedAt;
    }
}
