package nl.weerklank.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One look into the vault: who, when, at whom and why. The table refuses change and deletion (ADM-09). */
@Entity
@Table(name = "access_log", schema = "vault")
class VaultAccess {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "person_id")
    private UUID personId;
    private String account;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Column(name = "at")
    private Instant at;

    protected VaultAccess() {
    }

    VaultAccess(UUID personId, String account, Purpose purpose, Instant at) {
        this.personId = personId;
        this.account = account;
        this.purpose = purpose;
        this.at = at;
    }
}
