package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseToClose;

/** Phase 1 closes when everybody can read what was said (INV-16). Small talks that wait for others have no report yet. */
@ApplicationScoped
class ReportCheck implements PhaseCheck {

    @Inject
    EntityManager em;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        if (phase.phase() != CyclePhase.OPEN_UP) {
            return List.of();
        }
        var open = em.createQuery("""
                select count(r) from ConversationReport r where r.trajectoryId = :id and r.state not in (:over)""", Long.class)
                .setParameter("id", phase.trajectoryId())
                .setParameter("over", Set.of(ReportState.PUBLISHED, ReportState.STOPPED)).getSingleResult();
        return open == 0 ? List.of() : List.of(new PhaseBlock(BlockCode.REPORT_OPEN.name(), "", open, "/report/overview"));
    }
}
