package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Asks every feature what keeps a phase from closing, and leaves out what the bestuurder excepted (F0 3). */
@ApplicationScoped
class PhaseBlocks {

    @Inject
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    RuleExceptions exceptions;
    @Inject
    @Any
    Instance<PhaseCheck> checks;
    @Inject
    @Any
    Instance<ResidentActivity> activities;

    List<PhaseBlock> of(UUID cycleId) {
        em.flush();
        var visit = queries.now(cycleId);
        var granted = exceptions.ofVisit(visit.id());
        return judge(visit.toClose(queries.trajectoryOf(cycleId)), checks, activities).stream()
                .filter(block -> granted.stream().noneMatch(e -> e.lifts(block))).toList();
    }

    /** INV-05 and what the features say; a phase that goes back unfinished owes people only what they are always owed. */
    static List<PhaseBlock> judge(PhaseToClose phase, Iterable<PhaseCheck> checks,
            Iterable<ResidentActivity> activities) {
        var found = new ArrayList<PhaseBlock>();
        if (StreamSupport.stream(activities.spliterator(), false).mapToLong(a -> a.held(phase)).sum() == 0) {
            found.add(new PhaseBlock(BlockCode.NO_RESIDENT_ACTIVITY.name(), "", 0,
                    "/trajectory/manage?traject=" + phase.trajectoryId()));
        }
        checks.forEach(check -> found.addAll(check.blocks(phase)));
        return found.stream().filter(block -> phase.outcome() == null || !phase.outcome().isBack()
                || BlockCode.valueOf(block.code()).isOwedAlways()).toList();
    }
}
