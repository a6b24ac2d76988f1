package nl.weerklank.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import nl.weerklank.vault.EncryptedText;

/**
 * The answers so far in one form. After sending only the receipt stays for a day, so that sending twice gives the same
 * answer twice.
 */
@Entity
@IdClass(FormDraft.Key.class)
@Table(name = "form_draft", schema = "vault")
class FormDraft {

    @Id
    @Column(name = "token_digest")
    private byte[] tokenDigest;
    @Id
    private String form;
    @Convert(converter = EncryptedText.class)
    private String answers;
    @Convert(converter = EncryptedText.class)
    private String receipt;
    private byte[] picture;
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected FormDraft() {
    }

    FormDraft(byte[] tokenDigest, String form) {
        this.tokenDigest = tokenDigest;
        this.form = form;
    }

    void keep(String newAnswers, Instant newExpiry) {
        answers = newAnswers;
        receipt = null;
        expiresAt = newExpiry;
    }

    void keepPicture(byte[] jpeg) {
        picture = jpeg;
    }

    void sent(String newReceipt, Instant newExpiry) {
        answers = null;
        picture = null;
        receipt = newReceipt;
        expiresAt = newExpiry;
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    String answers() {
        return answers;
    }

    String receipt() {
        return receipt;
    }

    byte[] picture() {
        return picture;
    }

    /** One draft per browser and form. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private byte[] tokenDigest;
        private String form;

        Key() {
        }

        Key(byte[] tokenDigest, String form) {
            this.tokenDigest = tokenDigest;
            this.form = form;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(tokenDigest, key.tokenDigest) && form.equals(key.form);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(tokenDigest) + form.hashCode();
        }
    }
}
