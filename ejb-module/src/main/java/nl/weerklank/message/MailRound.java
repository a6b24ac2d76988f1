package nl.weerklank.message;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.vault.MailStops;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;

/** Sends one waiting mail in a transaction of its own. */
@Stateless
@RunAs(Role.PROCESS)
public class MailRound {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Vault vault;
    @Inject
    MailSender mail;
    @Inject
    Messages messages;
    @Inject
    MailStops stops;
    @Inject
    Settings settings;

    /**
     * Sends the mail that waits longest; a row that another node holds is passed over. Only the outbox timer calls it.
     *
     * @return whether there was one
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendOne() {
        var ids = em.createNativeQuery("""
                select id from weerklank.outbox_message where state = 'QUEUED' and channel = 'MAIL' and not held
                and next_attempt_at <= ?1
                order by next_attempt_at limit 1 for update skip locked""", UUID.class)
                .setParameter(1, clock.instant()).getResultList();
        if (ids.isEmpty()) {
            return false;
        }
        var message = em.find(OutboxMessage.class, ids.get(0));
        var to = vault.read(message.handle(), Purpose.SEND_MESSAGE).mail();
        try {
            if (to == null) {
                throw new MailFailed(null);
            }
            var stop = settings.text(SettingKey.SITE_ADDRESS) + "/myidea/stop?t="
                    + stops.issue(message.handle(), message.kind().isBesluit());
            var proof = mail.send("<" + message.id() + "@weerklank>", to, message.title(),
                    message.body() + "\n\n" + Letters.stopLine(message.kind(), stop), stop);
            message.sent(proof, clock.instant());
        } catch (MailFailed failed) {
            if (message.failed(clock.instant())) {
                messages.undeliverable(message.id());
            }
        }
        return true;
    }
}
