package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;

/** People said whether they recognise what was found: an activity with residents (INV-05). */
@ApplicationScoped
class RecognitionActivity implements ResidentActivity {

    @Inject
    EntityManager em;

    @Override
    public long held(PhaseToClose phase) {
        return em.createQuery("""
                select count(r) from Recognition r join ExperienceKnowledge k on k.id = r.knowledgeId
                join Theme t on t.id = k.themeId where t.trajectoryId = :id and r.answer is not null
                and r.answeredAt between :from and :until""", Long.class).setParameter("id", phase.trajectoryId())
                .setParameter("from", phase.openedAt()).setParameter("until", phase.closingAt()).getSingleResult();
    }
}
