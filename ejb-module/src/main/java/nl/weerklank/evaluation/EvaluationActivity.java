package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;

/** Who told how it was took part in the phase (INV-05). */
@ApplicationScoped
class EvaluationActivity implements ResidentActivity {

    @Inject
    EntityManager em;

    @Override
    public long held(PhaseToClose phase) {
        return em.createQuery("""
                select count(a) from EvaluationAnswer a join Evaluation e on e.id = a.evaluationId
                where e.cycleId = :cycle and a.answeredAt >= :from and a.answeredAt < :to""", Long.class)
                .setParameter("cycle", phase.cycleId()).setParameter("from", phase.openedAt())
                .setParameter("to", phase.closingAt()).getSingleResult();
    }
}
