package nl.weerklank.shared;

import jakarta.ejb.ApplicationException;

/**
 * A refusal that belongs to the trade, with a sentence for people. The transaction is rolled back; what was typed
 * stays on the screen. The key names a line in {@code messages_nl.properties}.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient Object[] args;

    public BusinessException(String messageKey, Object... args) {
        super(messageKey);
        this.messageKey = messageKey;
        this.args = args;
    }

    public String getMessageKey() {
        return messageKey;
    }

    public Object[] getArgs() {
        return args == null ? new Object[0] : args.clone();
    }
}
