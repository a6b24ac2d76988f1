package nl.weerklank.message;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Role;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** Messages to residents: writing them, reading them back, handing over letters and calls. */
@Stateless
public class Messages {

    static final String CALL_OR_WRITE = "callOrWrite";

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Vault vault;
    @Inject
    Settings settings;
    @Inject
    Accounts accounts;
    @Inject
    WorkItems workItems;
    @Inject
    SmtpMailSender mail;
    @Inject
    LetterTexts texts;

    /**
     * Writes a message in the caller's transaction; it leaves when that commits. Written once per {@code act}: the same
     * act again changes nothing. The named contact is added (INV-02); a blocked word refuses the text (INV-29).
     *
     * @param act  what caused the message, unique per message: an id, or an id and a number
     * @param free facts filled into the text: dates, amounts, an official's words; never a name or address
     */
    @PermitAll // each caller is a boundary method with its own role
    public void write(MessageKind kind, UUID subjectId, UUID handle, String act, Map<String, String> free) {
        var key = kind + ":" + act;
        var known = em.createQuery("select count(m) from OutboxMessage m where m.dedupKey = :key", Long.class)
                .setParameter("key", key).getSingleResult();
        if (known == 0) {
            em.persist(compose(kind, subjectId, handle, key, free));
        }
    }

    /**
     * Writes the one message that a person gets of a run of answers; a run that is held keeps it back until it goes on.
     *
     * @return the message, for following whether it arrives
     */
    @RolesAllowed(Role.PROCESS)
    public UUID writeForRun(MessageKind kind, UUID runId, boolean held, UUID subjectId, UUID handle,
            Map<String, String> free) {
        var message = compose(kind, subjectId, handle, kind + ":" + runId + ":" + handle, free);
        message.belongsToRun(runId, held);
        em.persist(message);
        return message.id();
    }

    /** Everything that was written to one person, newest first; for their own page. */
    @PermitAll // the page of the owner has checked the follow code
    public List<MessageRow> to(UUID handle) {
        return em.createQuery(ROW + " where m.handle = :handle order by m.createdAt desc, m.id", MessageRow.class)
                .setParameter("handle", handle).getResultList();
    }

    private OutboxMessage compose(MessageKind kind, UUID subjectId, UUID handle, String key, Map<String, String> free) {
        var facts = new HashMap<>(free);
        var contact = contact();
        facts.put("contactName", contact.name());
        facts.put("contactPhone", contact.phone());
        facts.put("contactMail", contact.mail());
        facts.put("municipality", settings.text(SettingKey.MUNICIPALITY_NAME));
        var text = texts.current(kind);
        var title = Letters.title(text, facts);
        var body = Letters.body(text, facts);
        words.requireSendable(title + "\n" + body);
        var channel = channelFor(kind, vault.read(handle, Purpose.SEND_MESSAGE));
        return new OutboxMessage(key, subjectId, handle, kind, channel, title, body, clock.instant());
    }

    /** Everything that was written about one row, newest first; for its owner's page and for officials. */
    @PermitAll // the page of the owner has checked the follow code
    public List<MessageRow> about(UUID subjectId) {
        return em.createQuery(ROW + " where m.subjectId = :subject order by m.createdAt desc, m.id", MessageRow.class)
                .setParameter("subject", subjectId).getResultList();
    }

    /** Letters to print and people to call that nobody has handled yet. Supporters and stewards may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public List<MessageRow> toHandOver() {
        return em.createQuery(ROW + """
                where m.state = :queued and m.held = false and m.channel in (:letter, :phone)
                order by m.createdAt, m.id""",
                MessageRow.class)
                .setParameter("queued", OutboxMessage.State.QUEUED)
                .setParameter("letter", Channel.LETTER).setParameter("phone", Channel.PHONE)
                .setMaxResults(100).getResultList();
    }

    /** Name and address or phone number for a letter or call; the look is logged. Supporters and stewards may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public ContactDetails receiver(UUID messageId) {
        return vault.read(get(messageId).handle(), Purpose.SEND_MESSAGE);
    }

    /** What did not reach its reader about one row, newest first. Supporters may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public List<MessageRow> undelivered(UUID subjectId) {
        return em.createQuery(ROW + """
                where m.subjectId = :subject and m.state in (:failed, :bounced) order by m.createdAt desc, m.id""",
                MessageRow.class)
                .setParameter("subject", subjectId).setParameter("failed", OutboxMessage.State.FAILED)
                .setParameter("bounced", OutboxMessage.State.BOUNCED).getResultList();
    }

    /** A letter was posted or a call was made: that is the proof. Supporters and stewards may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public void handedOver(UUID messageId) {
        var message = get(messageId);
        if (message.isQueued()) {
            message.sent("HANDED_OVER", clock.instant());
        }
    }

    /** The mail came back: a person is asked to call or write (RES-30). The mail server's report or an official tells. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR, Role.PROCESS})
    public void bounced(UUID messageId) {
        var message = get(messageId);
        message.bounced();
        callOrWrite(message);
    }

    /** A supporter has reached the person in another way; the loose task is done. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER})
    public void reachedOtherwise(UUID subjectId) {
        workItems.settle(CALL_OR_WRITE, subjectId);
        em.createQuery("""
                select m from OutboxMessage m where m.subjectId = :subject and m.state in (:failed, :bounced)""",
                OutboxMessage.class)
                .setParameter("subject", subjectId).setParameter("failed", OutboxMessage.State.FAILED)
                .setParameter("bounced", OutboxMessage.State.BOUNCED)
                .getResultStream().forEach(m -> m.sent("REACHED_OTHERWISE", clock.instant()));
    }

    /** The last messages of everybody, for the outbox screen of demo mode. Officials may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR})
    public List<MessageRow> latest() {
        return em.createQuery(ROW + " order by m.createdAt desc, m.id", MessageRow.class)
                .setMaxResults(100).getResultList();
    }

    /** In a rehearsal: the mail as it would have left, with its way to stop (RES-29); else null. Officials may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR})
    public String rehearsedMail(UUID messageId) {
        return mail.rehearsed("<" + messageId + "@weerklank>");
    }

    /** The official who is named on letters and pages (INV-02). Anybody may see. */
    @PermitAll
    public StaffContact contact() {
        return accounts.findContact(settings.text(SettingKey.CONTACT_ACCOUNT))
                .orElseGet(() -> new StaffContact(settings.text(SettingKey.MUNICIPALITY_NAME),
                        settings.text(SettingKey.HELP_PHONE), settings.text(SettingKey.HELP_MAIL)));
    }

    /** Rehearses a dead mail server; in production this does nothing. The administrator may. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCESS})
    public void rehearseMailDown(boolean down) {
        mail.pretendDown(down);
    }

    /** A mail did not arrive: somebody is asked to call or write (RES-30). Only the outbox calls it. */
    @RolesAllowed(Role.PROCESS)
    public void undeliverable(UUID messageId) {
        callOrWrite(get(messageId));
    }

    private void callOrWrite(OutboxMessage message) {
        // A run of answers makes a call list of its own.
        if (!message.isOfRun() && !workItems.isOpen(CALL_OR_WRITE, message.subjectId())) {
            workItems.created(new NewWorkItem(null, null, CALL_OR_WRITE,
                    "Bel of schrijf: een bericht kwam niet aan", "message/call-or-write", message.subjectId(),
                    Role.NEIGHBOURHOOD_SUPPORTER, null, clock.instant().plus(Duration.ofDays(1)),
                    "Een bericht per mail kwam niet aan. Bel of schrijf de indiener."));
        }
    }

    private OutboxMessage get(UUID messageId) {
        var message = em.find(OutboxMessage.class, messageId);
        if (message == null) {
            throw new NotFoundException();
        }
        return message;
    }

    private static Channel channelFor(MessageKind kind, ContactDetails contact) {
        var yes = kind.isBesluit() ? contact.mailBesluit() : contact.mailProgress();
        if (yes && contact.mail() != null) {
            return Channel.MAIL;
        }
        if (contact.address() != null) {
            return Channel.LETTER;
        }
        return contact.phone() != null ? Channel.PHONE : Channel.CODE_ONLY;
    }

    private static final String ROW = """
            select new nl.weerklank.message.MessageRow(m.id, m.subjectId, m.kind, m.channel, m.title, m.body,
            cast(m.state as string), m.attempts, m.createdAt, m.sentAt, m.proof) from OutboxMessage m
            """;
}
