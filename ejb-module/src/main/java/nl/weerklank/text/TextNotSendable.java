package nl.weerklank.text;

import nl.weerklank.shared.BusinessException;

/** The text holds a blocked word (INV-29); the sentence names it. */
public class TextNotSendable extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TextNotSendable(TextAdvice advice) {
        super("text.notSendable", String.join(", ", advice.blocked()));
    }

    /** Refuses a text for residents that cannot be sent. */
    public static void unlessSendable(String text) {
        var advice = TextCheck.check(text);
        if (!advice.sendable()) {
            throw new TextNotSendable(advice);
        }
    }
}
