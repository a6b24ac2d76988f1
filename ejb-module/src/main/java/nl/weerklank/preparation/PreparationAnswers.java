package nl.weerklank.preparation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Everything that was written so far; what is not answered yet is null or empty. {@code firstWhy} is the why before it was rephrased. */
public record PreparationAnswers(String goalFor, String goalWhy, String topic, MainAim mainAim, String firstWhy,
        DocumentStatus documentStatus, String lateReason, String aimHint, Set<String> team, Instant councilToldAt,
        boolean councilOpen, String inputNeeded, Set<Circumstance> circumstances, Set<ParticipationForm> forms,
        String formReason, Set<FeedbackChannel> channels, LocalDate feedbackBy, LocalDate evaluationOn, String contact,
        BigDecimal budget, String reimbursement, boolean ideaFund) {
}
