package nl.weerklank.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** What one resident wants first, by the own code: one per code and cycle, never changed (INV-15). */
@Entity
@Table(name = "theme_code_vote")
@IdClass(ThemeCodeVote.Key.class)
class ThemeCodeVote {

    /** One vote per cycle and code. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID cycleId;
        private byte[] voter;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(cycleId, key.cycleId) && Arrays.equals(voter, key.voter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(cycleId, Arrays.hashCode(voter));
        }
    }

    @Id
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Id
    private byte[] voter;
    @Column(name = "theme_id")
    private UUID themeId;
    @Column(name = "voted_at")
    private Instant votedAt;

    protected ThemeCodeVote() {
    }

    ThemeCodeVote(UUID cycleId, UUID handle, UUID themeId, Instant votedAt) {
        this.cycleId = cycleId;
        this.voter = voter(cycleId, handle);
        this.themeId = themeId;
        this.votedAt = votedAt;
    }

    /** Says that a code was used in a cycle; another cycle has another digest. */
    static byte[] voter(UUID cycleId, UUID handle) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((cycleId + ":" + handle).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
