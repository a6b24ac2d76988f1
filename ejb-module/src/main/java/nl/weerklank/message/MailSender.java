package nl.weerklank.message;

/** Port to the mail server. */
public interface MailSender {

    /**
     * Sends one mail.
     *
     * @param messageId fixed per message, so that a mail that is sent again is recognised as the same
     * @return proof of sending
     * @throws MailFailed when the server did not take it
     */
    String send(String messageId, String to, String title, String body) throws MailFailed;
}
