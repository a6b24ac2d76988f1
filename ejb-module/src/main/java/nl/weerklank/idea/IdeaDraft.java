package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.weerklank.vault.EncryptedText;

/**
 * The answers so far of somebody who is handing in an idea, under a random token that only their browser has. Erased
 * on sending or after some days; what stays a day after sending is the receipt, so that sending twice gives the same
 * answer twice.
 */
@Entity
@Table(name = "idea_draft", schema = "vault")
class IdeaDraft {

    @Id
    @Column(name = "token_digest")
    private byte[] tokenDigest;
    @Convert(converter = EncryptedText.class)
    private String answers;
    @Column(name = "photo")
    private byte[] photo;
    @Convert(converter = EncryptedText.class)
    private String receipt;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected IdeaDraft() {
    }

    IdeaDraft(byte[] tokenDigest, Instant expiresAt) {
        this.tokenDigest = tokenDigest;
        this.expiresAt = expiresAt;
    }

    void keep(String newAnswers, Instant newExpiry) {
        answers = newAnswers;
        expiresAt = newExpiry;
    }

    void keepPhoto(byte[] jpeg) {
        photo = jpeg;
    }

    void sent(String newReceipt, Instant newExpiry) {
        answers = null;
        photo = null;
        receipt = newReceipt;
        expiresAt = newExpiry;
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    String answers() {
        return answers;
    }

    byte[] photo() {
        return photo;
    }

    String receipt() {
        return receipt;
    }

    byte[] tokenDigest() {
        return tokenDigest;
    }
}
