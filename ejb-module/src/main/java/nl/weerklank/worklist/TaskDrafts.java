package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Fields;

/** Half-filled forms of tasks, kept on the server: they survive a time-out, another machine and a faster colleague. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY})
public class TaskDrafts {

    private static final int MAX_CHARACTERS = 40_000;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;

    /** Keeps what the caller typed so far. Whoever is logged in may, for themselves only. */
    public void save(UUID workItemId, Map<String, String> fields) {
        var text = Fields.pack(fields);
        if (text.length() > MAX_CHARACTERS) {
            throw new BusinessException("worklist.draftTooLong");
        }
        var account = actor.accountName();
        var draft = em.find(TaskDraft.class, new TaskDraft.Key(workItemId, account));
        var isNew = draft == null;
        if (isNew) {
            draft = new TaskDraft(workItemId, account);
        }
        draft.keep(text, clock.instant());
        if (isNew) {
            em.persist(draft);
        }
    }

    /** What the caller typed before; empty when nothing was kept. */
    public Map<String, String> find(UUID workItemId) {
        var draft = em.find(TaskDraft.class, new TaskDraft.Key(workItemId, actor.accountName()));
        return Fields.unpack(draft == null ? null : draft.fields());
    }

    /** Throws away what the caller typed. */
    public void discard(UUID workItemId) {
        var draft = em.find(TaskDraft.class, new TaskDraft.Key(workItemId, actor.accountName()));
        if (draft != null) {
            em.remove(draft);
        }
    }
}
