package nl.weerklank.idea;

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

/**
 * Answers so far of people who are handing in an idea. The token in their browser's cookie is the only way in; it is
 * kept as a digest, the answers are encrypted.
 */
@Stateless
@PermitAll // residents have no account: whoever has the token owns the draft
@RunAs(Role.PROCESS)
public class IdeaDrafts {

    private static final int MAX_CHARACTERS = 20_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Settings settings;

    /** Keeps the answers as typed; makes the draft when the token is new. */
    public void keep(String token, Map<String, String> answers) {
        var packed = Fields.pack(answers);
        if (packed.length() > MAX_CHARACTERS) {
            throw new BusinessException("idea.draft.tooLong");
        }
        draft(token).keep(packed, clock.instant().plus(Duration.ofDays(settings.number(SettingKey.DRAFT_DAYS))));
    }

    /** The answers so far; empty for an unknown, sent or expired draft. */
    public Map<String, String> find(String token) {
        return Fields.unpack(existing(token).map(IdeaDraft::answers).orElse(null));
    }

    /** Keeps a photo with the draft, re-encoded so that nothing but the picture is left of it (RES-16). */
    public void keepPhoto(String token, byte[] upload) {
        draft(token).keepPhoto(Photo.clean(upload));
    }

    /** Takes the photo away again. */
    public void removePhoto(String token) {
        existing(token).ifPresent(draft -> draft.keepPhoto(null));
    }

    /** Whether this draft has become an idea. */
    public boolean isSent(String token) {
        return existing(token).map(IdeaDraft::receipt).isPresent();
    }

    public boolean hasPhoto(String token) {
        return existing(token).map(IdeaDraft::photo).isPresent();
    }

    /** Throws the draft away because its owner stops. */
    public void discard(String token) {
        existing(token).ifPresent(em::remove);
    }

    /** Erases what is past its time. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void eraseExpired() {
        em.createQuery("delete from IdeaDraft d where d.expiresAt < :now")
                .setParameter("now", clock.instant()).executeUpdate();
    }

    private Optional<IdeaDraft> existing(String token) {
        var found = token == null ? null : em.find(IdeaDraft.class, Token.digest(token));
        return Optional.ofNullable(found).filter(draft -> !draft.isExpired(clock.instant()));
    }

    private IdeaDraft draft(String token) {
        var digest = Token.digest(token);
        var found = em.find(IdeaDraft.class, digest, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            found = new IdeaDraft(digest, clock.instant().plus(Duration.ofDays(1)));
            em.persist(found);
        }
        return found;
    }
}
