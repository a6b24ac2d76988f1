package nl.weerklank.message;

/** The mail server did not take a message; foreseen, so the transaction goes on. */
public class MailFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public MailFailed(Throwable cause) {
        super("mail was not taken", cause);
    }
}
