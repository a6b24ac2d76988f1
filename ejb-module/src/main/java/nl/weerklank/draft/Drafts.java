package nl.weerklank.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
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
            throw new BusinessException("draft.tooLong");
        }
        var draft = locked(token, form).orElseGet(() -> new FormDraft(Token.digest(token), form));
        draft.keep(packed, clock.instant().plus(Duration.ofDays(settings.number(SettingKey.DRAFT_DAYS))));
        em.persist(draft);
    }

    /** Makes an empty draft when there is none. One that is there stays as it is, sent or not; many at once make one. */
    public void open(String token, String form) {
        em.createNativeQuery("insert into vault.form_draft (token_digest, form, expires_at) values (?1, ?2, ?3) "
                + "on conflict do nothing").setParameter(1, Token.digest(token)).setParameter(2, form)
                .setParameter(3, clock.instant().plus(Duration.ofDays(settings.number(SettingKey.DRAFT_DAYS))))
                .executeUpdate();
    }

    /** Keeps a picture with a draft that exists, or takes it away when null. The caller has re-encoded it (RES-16). */
    public void keepPicture(String token, String form, byte[] jpeg) {
        existing(token, form).orElseThrow(() -> new BusinessException("draft.gone")).keepPicture(jpeg);
    }

    /** The picture kept with a draft, if any. */
    public Optional<byte[]> picture(String token, String form) {
        return existing(token, form).map(FormDraft::picture);
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
     * @throws BusinessException {@code draft.gone} when there is no such draft (any more)
     */
    public Map<String, String> lock(String token, String form) {
        var draft = locked(token, form).filter(found -> !found.isExpired(clock.instant()))
                .orElseThrow(() -> new BusinessException("draft.gone"));
        // A second request waited for the first one's lock: read what that one left.
        em.flush();
        em.refresh(draft);
        return Fields.unpack(draft.receipt());
    }

    /** The form was sent: the answers are erased, the receipt stays for a day. */
    public void sent(String token, String form, Map<String, String> receipt) {
        existing(token, form).orElseThrow(() -> new BusinessException("draft.gone"))
                .sent(Fields.pack(receipt), clock.instant().plus(RECEIPT_KEPT));
    }

    /** Throws the draft away because its owner stops. */
    public void discard(String token, String form) {
        existing(token, form).ifPresent(em::remove);
    }

    private Optional<FormDraft> locked(String token, String form) {
        return Optional.ofNullable(em.find(FormDraft.class, new FormDraft.Key(Token.digest(token), form),
                LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<FormDraft> existing(String token, String form) {
        var found = token == null ? null : em.find(FormDraft.class, new FormDraft.Key(Token.digest(token), form));
        return Optional.ofNullable(found).filter(draft -> !draft.isExpired(clock.instant()));
    }
}
