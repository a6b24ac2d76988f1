package nl.weerklank.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.actor.Role;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Fields;
import nl.weerklank.vault.Token;

/** Keeps what people without an account typed, until they send it or some days are over. */
@Stateless
@PermitAll // whoever has the token of the browser owns the draft
@RunAs(Role.PROCESS)
public class Drafts {

    private static final int MAX_CHARACTERS = 20_000;
    /** The receipt can be asked again for a day: long enough for a double click, a reload or a lost connection. */
    private static final Duration RECEIPT_KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Settings settings;

    /** Keeps the answers as typed; a form that was sent begins anew. */
    public void keep(String token, String form, Map<String, String> answers) {
        var packed = Fields.pack(answers);
        if (packed.length() > MAX_CHARACTERS) {
            throw new BusinessException("idea.draft.tooLong");
        }
        var key = new FormDraft.Key(Token.digest(token), form);
        var draft = em.find(FormDraft.class, key, LockModeType.PESSIMISTIC_WRITE);
        var isNew = draft == null;
        if (isNew) {
            draft = new FormDraft(Token.digest(token), form);
        }
        draft.keep(packed, clock.instant().plus(Duration.ofDays(settings.number(SettingKey.DRAFT_DAYS))));
        if (isNew) {
            em.persist(draft);
        }
    }

    /** The answers so far; empty for an unknown, sent or expired draft. */
    public Map<String, String> find(String token, String form) {
        return Fields.unpack(existing(token, form).map(FormDraft::answers).orElse(null));
    }

    /** What was given as receipt when this form was sent, or empty. */
    public Map<String, String> receipt(String token, String form) {
        return Fields.unpack(existing(token, form).map(FormDraft::receipt).orElse(null));
    }

    /**
     * Locks a draft that is about to be sent. A second request waits here and then finds the first one's receipt.
     *
     * @return the receipt when it was sent already, else an empty map
     * @throws BusinessException {@code idea.draft.gone} when there is no such draft (any more)
     */
    public Map<String, String> lock(String token, String form) {
        var draft = em.find(FormDraft.class, new FormDraft.Key(Token.digest(token), form),
                LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.isExpired(clock.instant())) {
            throw new BusinessException("idea.draft.gone");
        }
        em.flush();
        em.refresh(draft);
        return Fields.unpack(draft.receipt());
    }

    /** The form was sent: the answers are erased, the receipt stays for a day. */
    public void sent(String token, String form, Map<String, String> receipt) {
        existing(token, form).orElseThrow(() -> new BusinessException("idea.draft.gone"))
                .sent(Fields.pack(receipt), clock.instant().plus(RECEIPT_KEPT));
    }

    /** Throws the draft away because its owner stops. */
    public void discard(String token, String form) {
        existing(token, form).ifPresent(em::remove);
    }

    /** Erases what is past its time. */
    @Schedule(hour = "*", minute = "11", persistent = false)
    public void eraseExpired() {
        em.createQuery("delete from FormDraft d where d.expiresAt < :now")
                .setParameter("now", clock.instant()).executeUpdate();
    }

    private Optional<FormDraft> existing(String token, String form) {
        var found = token == null ? null : em.find(FormDraft.class, new FormDraft.Key(Token.digest(token), form));
        return Optional.ofNullable(found).filter(draft -> !draft.isExpired(clock.instant()));
    }
}
