package nl.weerklank.message;

/** Port to the mail server. */
public interface MailSender {

    /**
     * Sends one mail.
     *
     * @param messageId fixed per message, so that a mail that is sent again is recognised as the same
     * @param stopAddress where the receiver ends this kind of mail (RES-29); mail programs show it as a button
     * @return proof of sending
     * @throws MailFailed when the server did not take it
     */
    String send(String messageId, String to, String title, String body, String stopAddress) throws MailFailed;
}
