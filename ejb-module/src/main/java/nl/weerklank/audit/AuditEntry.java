package nl.weerklank.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the trail, for reading only. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    private Long id;
    private Instant at;
    private String who;
    private String what;
    @Column(name = "subject_id")
    private UUID subjectId;
    private String detail;
    @Column(name = "previous_hash")
    private String previousHash;
    private String hash;

    protected AuditEntry() {
    }

    boolean follows(String lastHash) {
        var expected = AuditTrail.digest(lastHash + "|" + at + "|" + who + "|" + what + "|" + subjectId + "|" + detail);
        return previousHash.equals(lastHash) && hash.equals(expected);
    }

    String hash() {
        return hash;
    }
}
