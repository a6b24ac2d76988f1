package nl.weerklank.reimbursement;

import java.util.UUID;

/** What was agreed with the receiver; {@code note} for colleagues, at most 500 characters, may be empty. */
public record TalkWithReceiver(UUID reimbursementId, TalkOutcome outcome, String note) {
}
