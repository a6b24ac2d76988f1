package nl.weerklank.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import nl.weerklank.shared.Mode;

/**
 * Mail to the server of the settings ({@code WEERKLANK_SMTP_…}), encrypted where that server can. In demo and test mode without {@code WEERKLANK_SMTP_HOST} nothing leaves the
 * machine: the outbox screen shows what would have been sent.
 */
@ApplicationScoped
class SmtpMailSender implements MailSender {

    private static final String TIMEOUT_MILLIS = "10000";

    private static final int REHEARSED_MAILS = 500;

    private volatile boolean pretendDown;
    /** What would have left: the last mails of a rehearsal, for the outbox screen. */
    private final Map<String, String> rehearsed = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REHEARSED_MAILS;
        }
    });

    @Override
    public String send(String messageId, String to, String title, String body, String stopAddress) throws MailFailed {
        if (pretendDown) {
            throw new MailFailed(null);
        }
        if (Mode.current().isRehearsal() && System.getenv("WEERKLANK_SMTP_HOST") == null) {
            rehearsed.put(messageId, body);
            return "REHEARSAL " + messageId;
        }
        try {
            var mail = new MimeMessage(session()) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", messageId);
                }
            };
            mail.setFrom(new InternetAddress(System.getenv("WEERKLANK_MAIL_FROM")));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mail.setSubject(title, "UTF-8");
            mail.setText(body, "UTF-8");
            mail.setHeader("List-Unsubscribe", "<" + stopAddress + ">");
            send(mail);
            return messageId;
        } catch (MessagingException e) {
            throw new MailFailed(e);
        }
    }

    private static Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", setting("HOST", "localhost"));
        properties.setProperty("mail.smtp.port", setting("PORT", "25"));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(!setting("USER", "").isEmpty()));
        // A server that hangs must not hold the outbox.
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }

    private static void send(MimeMessage mail) throws MessagingException {
        if (setting("USER", "").isEmpty()) {
            Transport.send(mail);
        } else {
            Transport.send(mail, setting("USER", ""), setting("PASSWORD", ""));
        }
    }

    private static String setting(String name, String otherwise) {
        var value = System.getenv("WEERKLANK_SMTP_" + name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** The whole text of a mail of a rehearsal, or null; in production there is none. */
    String rehearsed(String messageId) {
        return rehearsed.get(messageId);
    }

    /** Rehearsal of a mail server that is down. */
    void pretendDown(boolean down) {
        pretendDown = down && Mode.current().isRehearsal();
    }
}
