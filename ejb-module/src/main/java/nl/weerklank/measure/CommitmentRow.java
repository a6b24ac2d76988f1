package nl.weerklank.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A partner's promise on the pages of officials; who answers for the partner stays in the vault. */
public record CommitmentRow(UUID id, UUID measureId, String organisation, String text, BigDecimal amount, LocalDate neededBy,
        CommitmentState state, Instant answerBy, LocalDate callBackOn, String note) {
}
