package nl.weerklank.idea;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One idea on its pages; the amount in euro, null when unknown. Holds no contact data. */
public record IdeaDetails(UUID id, String number, UUID handle, String scribe, String language, String what,
        String forWhom, String publicTitle, String titleApprovedBy, BigDecimal amount, UUID neighbourhoodId,
        String neighbourhood, String theme, LocalDate activityDate, Answer openToAll, Answer profit,
        Answer ownInterest, Answer permitNeeded, Answer permitArranged, boolean discussed, boolean applied,
        IdeaStatus status, Instant submittedAt, Instant firstAnswerBy, Instant endedAt, int version) {
}
