package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseOutcome;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;

/** What of the search for causes keeps phase 2 from closing (INV-27, INV-28), and what residents did in it (INV-05). */
@ApplicationScoped
class CauseSearchCheck implements PhaseCheck, ResidentActivity {

    @Inject
    EntityManager em;
    @Inject
    KnowledgeQueries queries;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        if (phase.phase() != CyclePhase.FIND_CAUSES || phase.outcome() == PhaseOutcome.BACK_TO_EXPERIENCES) {
            return List.of();
        }
        // A search that somebody began beside the phase counts too.
        var searching = em.createQuery("""
                select t.name from Theme t where t.trajectoryId = :id
                and t.analysis = nl.weerklank.theme.ThemeAnalysis.RUNNING order by t.name""", String.class)
                .setParameter("id", phase.trajectoryId()).getResultStream()
                .map(name -> new PhaseBlock(BlockCode.THEME_WITHOUT_OUTCOME.name(), name, 1,
                        "/theme/board?traject=" + phase.trajectoryId()));
        var figuresOnly = queries.validated(phase.trajectoryId()).stream()
                .filter(k -> queries.balance(k) == EvidenceBalance.FIGURES_ONLY)
                .map(k -> new PhaseBlock(BlockCode.FIGURES_ONLY.name(), k.title(), 1, "/knowledge/show?kennis=" + k.id()));
        return Stream.concat(searching, figuresOnly).toList();
    }

    @Override
    public long held(PhaseToClose phase) {
        var talks = em.createQuery("""
                select count(t) from JointTalk t where t.cycleId = :cycle and t.writtenAt >= :from and t.writtenAt < :to""",
                Long.class).setParameter("cycle", phase.cycleId()).setParameter("from", phase.openedAt())
                .setParameter("to", phase.closingAt()).getSingleResult();
        var answers = em.createQuery("""
                select count(r) from Recognition r join ExperienceKnowledge k on k.id = r.knowledgeId
                join Theme t on t.id = k.themeId where t.trajectoryId = :id and r.answeredAt >= :from
                and r.answeredAt < :to""", Long.class).setParameter("id", phase.trajectoryId())
                .setParameter("from", phase.openedAt()).setParameter("to", phase.closingAt()).getSingleResult();
        return talks + answers;
    }
}
