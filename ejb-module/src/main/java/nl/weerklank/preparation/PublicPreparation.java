package nl.weerklank.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What everybody reads of a preparation: for whom, which groups, in which way, and what was decided about the room there is. */
public record PublicPreparation(String goalFor, MainAim mainAim, DocumentStatus documentStatus, String lateReason,
        List<String> groups, List<ParticipationForm> forms, List<FeedbackChannel> channels, LocalDate evaluationOn,
        Instant councilToldAt, String delegated, BigDecimal delegatedUpTo, String refusal, Instant decidedAt) {
}
