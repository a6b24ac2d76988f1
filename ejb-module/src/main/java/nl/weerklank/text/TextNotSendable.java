package nl.weerklank.text;

import nl.weerklank.shared.BusinessException;

/** The text holds a blocked word (INV-29); the sentence names it. */
public class TextNotSendable extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TextNotSendable(TextAdvice advice) {
        super("text.notSendable", String.join(", ", advice.blocked()));
    }
}
