package nl.weerklank.reimbursement;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody asks for. {@code amount} is what they typed, in euro; account and name only for a transfer.
 *
 * @param receipts whether they have receipts or tickets
 */
public record ClaimReimbursement(UUID reimbursementId, Set<ReimbursementKind> kinds, String amount, boolean receipts,
        ReimbursementWay way, String iban, String accountName) {

    public ClaimReimbursement {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    @Override
    public String toString() {
        return "ClaimReimbursement[" + reimbursementId + "]";
    }
}
