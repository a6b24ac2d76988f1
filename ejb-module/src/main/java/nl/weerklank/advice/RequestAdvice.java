package nl.weerklank.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the municipality asks of a council (POL-11).
 *
 * @param cycleId the cycle of a trajectory that waits for it; null for a request of its own
 * @param wantedOn the day on which the municipality would like the advice; sooner than the council's own term needs a reason
 * @param follows an earlier request about the same; may be null
 */
public record RequestAdvice(UUID councilId, UUID trajectoryId, UUID cycleId, String title, String question,
        String influenceLeft, LocalDate wantedOn, String urgentReason, List<NewPaper> papers, UUID follows) {

    public RequestAdvice {
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
