package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One wrong password from one network address; the address is kept as a keyed digest. */
@Entity
@Table(name = "login_try", schema = "vault")
class LoginTry {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "address_digest")
    private byte[] addressDigest;
    @Column(name = "tried_at")
    private Instant triedAt;

    protected LoginTry() {
    }

    LoginTry(byte[] addressDigest, Instant triedAt) {
        this.addressDigest = addressDigest;
        this.triedAt = triedAt;
    }
}
