package nl.weerklank.measure;

import java.time.LocalDate;
import java.util.UUID;

/** What everybody may read of the decision: the text, who decided, and the advice, or why none was asked. */
public record PublicDocument(String title, String text, boolean rejected, String reason, LocalDate decidedOn,
        String councilLink, UUID adviceId, String noAdviceReason, LocalDate launchOn, String launchNote) {
}
