package nl.weerklank.measure;

import java.time.LocalDate;

/** What everybody may read of the decision: the text, who decided, and why no advice was asked. */
public record PublicDocument(String title, String text, boolean rejected, String reason, LocalDate decidedOn,
        String councilLink, String noAdviceReason, LocalDate launchOn, String launchNote) {
}
