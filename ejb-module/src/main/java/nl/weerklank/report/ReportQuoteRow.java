package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.conversation.StatementKind;

/**
 * A quote in a report. {@code consent}: it may be shown. {@code own}: the reader said it; {@code speakerSays} is what they
 * said of it, null when nothing.
 */
public record ReportQuoteRow(UUID id, StatementKind kind, String text, boolean consent, boolean own, Boolean speakerSays) {
}
