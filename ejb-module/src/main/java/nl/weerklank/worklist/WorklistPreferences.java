package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;

/** How the caller wants their task list; kept with their account, so it is the same on each machine. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class WorklistPreferences {

    @PersistenceContext
    EntityManager em;
    @Inject
    CurrentActor actor;

    /** The columns that the caller sees beside the task itself. */
    public List<WorklistColumn> columns() {
        var kept = em.find(WorklistPreference.class, actor.accountName());
        return kept == null ? WorklistColumn.USUAL : kept.columns();
    }

    /** Chooses the caller's columns; none is an answer too. */
    public void show(Collection<WorklistColumn> columns) {
        own().show(columns);
    }

    private WorklistPreference own() {
        var kept = em.find(WorklistPreference.class, actor.accountName());
        if (kept == null) {
            kept = new WorklistPreference(actor.accountName());
            em.persist(kept);
        }
        return kept;
    }
}
