package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;

/** What was done together with residents in phase 3 (INV-05): choosing causes, and asking whether measures fit. */
@ApplicationScoped
class MeasureActivity implements ResidentActivity {

    @Inject
    EntityManager em;

    @Override
    public long held(PhaseToClose phase) {
        if (phase.phase() != CyclePhase.ADAPT) {
            return 0;
        }
        return em.createQuery("""
                select count(s) from CauseSession s where s.cycleId = :id and s.madeAt between :from and :to""", Long.class)
                .setParameter("id", phase.cycleId()).setParameter("from", phase.openedAt())
                .setParameter("to", phase.closingAt()).getSingleResult()
                + em.createQuery("""
                select count(f) from FitCheck f join PolicyMeasure m on m.id = f.measureId
                where m.cycleId = :id and f.askedAt between :from and :to""", Long.class)
                .setParameter("id", phase.cycleId()).setParameter("from", phase.openedAt())
                .setParameter("to", phase.closingAt()).getSingleResult();
    }
}
