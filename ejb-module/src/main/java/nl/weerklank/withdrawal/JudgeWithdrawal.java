package nl.weerklank.withdrawal;

import java.util.Set;
import java.util.UUID;

/**
 * What must happen with what was taken back (S12 3).
 *
 * @param outcome may be null when only the showing ended: then there is nothing to choose
 * @param mend    the places whose text a colleague must look at
 * @param note    why, in 10 to 500 characters; never the resident's words
 */
public record JudgeWithdrawal(UUID withdrawalId, WithdrawalOutcome outcome, Set<UUID> mend, String note) {

    public JudgeWithdrawal {
        mend = mend == null ? Set.of() : Set.copyOf(mend);
    }
}
