package nl.weerklank.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What a partner is asked, on the partner's own page. */
public record PartnerQuestion(String organisation, String measure, String about, String text, BigDecimal amount,
        LocalDate neededBy, CommitmentState state, Instant answerBy, String note, String contactName, String contactPhone,
        String contactMail) {
}
