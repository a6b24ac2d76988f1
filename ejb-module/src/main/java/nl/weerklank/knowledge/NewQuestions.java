package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.AskAgain;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.FollowUpQuestions;
import nl.weerklank.worklist.WorkItems;

/** More experience is needed before a cause can be found: what to ask, and whom (P2 11). */
@Stateless
@RolesAllowed(Role.EXPERIENCE_EXPERT)
public class NewQuestions {

    static final String TASK = "askNewQuestion";

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries cycles;
    @Inject
    FollowUpQuestions questions;
    @Inject
    WorkItems workItems;
    @Inject
    Event<NewQuestionAsked> asked;

    /** The themes that miss experiences. */
    public List<String> themes(UUID cycleId) {
        return em.createQuery("""
                select t.name from Theme t where t.trajectoryId = :id and t.moreExperience order by t.name""", String.class)
                .setParameter("id", cycles.trajectoryOf(cycleId)).getResultList();
    }

    /** Phase 1 begins again with this question, after everybody heard what was done so far. */
    public void ask(UUID cycleId, @Valid AskAgain question) {
        workItems.begin(TASK, cycleId);
        questions.ask(cycleId, question);
        asked.fire(new NewQuestionAsked(cycleId));
    }
}
