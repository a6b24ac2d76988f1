package nl.weerklank.conversation;

import java.util.UUID;

/** A statement as its gespreksleider sees it. */
public record StatementRow(UUID id, StatementKind kind, String text, boolean unheard, boolean quoteConsent,
        Integer cardNumber) {
}
