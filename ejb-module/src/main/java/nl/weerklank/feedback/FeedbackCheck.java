package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseToClose;

/** A phase closes when everybody who gave something before its closing date has an answer (INV-08), with a reason (INV-09). */
@ApplicationScoped
class FeedbackCheck implements PhaseCheck {

    @Inject
    EntityManager em;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        var last = phase.phase() == CyclePhase.FEED_BACK;
        var link = "/trajectory/manage?traject=" + phase.trajectoryId();
        var found = new ArrayList<PhaseBlock>();
        var open = count("""
                select count(*) from weerklank.contribution c where c.trajectory_id = ?1 and c.created_at < ?2
                and c.state <> 'WITHDRAWN' and c.wants_answer and not exists (
                    select 1 from weerklank.feedback_obligation o join weerklank.feedback_run r on r.id = o.run_id
                    where o.contribution_id = c.id and o.state in ('DELIVERED', 'UNREACHABLE', 'WAIVED')
                    and (?3 = false or r.kind in ('FINAL', 'STOP')))""", phase, last);
        if (open > 0) {
            found.add(new PhaseBlock(BlockCode.FEEDBACK_OPEN.name(), "", open, link));
        }
        var bare = !last ? 0 : count("""
                select count(*) from weerklank.contribution c join weerklank.feedback_obligation o on o.contribution_id = c.id
                join weerklank.feedback_run r on r.id = o.run_id and r.kind = 'FINAL'
                left join weerklank.feedback_answer a on a.id = o.answer_id
                where c.trajectory_id = ?1 and c.created_at < ?2 and ?3 and c.state <> 'WITHDRAWN' and o.state <> 'WAIVED'
                and (coalesce(o.outcome, a.outcome) is null
                     or coalesce(o.outcome, a.outcome) in ('NOT_ADOPTED', 'PARTLY') and coalesce(o.reason, a.why) is null
                     or coalesce(o.outcome, a.outcome) = 'UNDER_REVIEW' and (a.later_by is null or a.later_due is null))""",
                phase, true);
        if (bare > 0) {
            found.add(new PhaseBlock(BlockCode.OUTCOME_WITHOUT_REASON.name(), "", bare, link));
        }
        return found;
    }

    private long count(String query, PhaseToClose phase, boolean last) {
        return ((Number) em.createNativeQuery(query).setParameter(1, phase.trajectoryId())
                .setParameter(2, phase.closingAt()).setParameter(3, last).getSingleResult()).longValue();
    }
}
