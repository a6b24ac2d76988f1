package nl.weerklank.idea;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An idea as everybody may see it: never a name, never the resident's own text (FND-20). */
public record PublicIdeaRow(String title, String neighbourhood, BigDecimal amount, IdeaStatus status,
        LocalDate activityDate, Instant submittedAt) {

    /** A yes, whatever came after it. */
    public boolean granted() {
        return switch (status) {
            case APPROVED, ORDERED, PAID, DONE, DONE_WITHOUT_STORY -> true;
            default -> false;
        };
    }
}
