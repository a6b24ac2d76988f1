package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One wrong guess from one network address; the address is kept as a keyed digest. */
@Entity
@Table(name = "guess", schema = "vault")
class Guess {

    @Id
    private UUID id = UUID.randomUUID();
    @Enumerated(EnumType.STRING)
    private GuessedSecret secret;
    @Column(name = "address_digest")
    private byte[] addressDigest;
    @Column(name = "guessed_at")
    private Instant guessedAt;

    protected Guess() {
    }

    Guess(GuessedSecret secret, byte[] addressDigest, Instant guessedAt) {
        this.secret = secret;
        this.addressDigest = addressDigest;
        this.guessedAt = guessedAt;
    }
}
