package nl.weerklank.reimbursement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who a resident with an account is in the vault: their reimbursements and bank account hang there, not on the account. */
@Entity
@Table(name = "claimant_account", schema = "vault")
class ClaimantAccount {

    @Id
    private String account;
    private UUID handle;

    protected ClaimantAccount() {
    }

    ClaimantAccount(String account, UUID handle) {
        this.account = account;
        this.handle = handle;
    }

    UUID handle() {
        return handle;
    }
}
