package nl.weerklank.report;

import java.util.UUID;
import nl.weerklank.conversation.StatementKind;

/** Something that was said and can be quoted. {@code consent}: its speaker says that it may be shown. */
public record QuotableRow(UUID statementId, StatementKind kind, String text, boolean consent, boolean chosen) {
}
