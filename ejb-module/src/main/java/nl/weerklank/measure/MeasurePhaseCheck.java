package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseOutcome;
import nl.weerklank.cycle.PhaseToClose;

/**
 * What of measures keeps a phase open (F0 3). Phase 3: the chain back (INV-20, INV-21), principles (INV-41), money of what runs
 * (INV-40). Phase 4: the chain forward (INV-21).
 */
@ApplicationScoped
class MeasurePhaseCheck implements PhaseCheck {

    private static final String SHOW = "/measure/show?maatregel=";

    @Inject
    MeasureQueries queries;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        if (phase.phase() == CyclePhase.ADAPT && phase.outcome() == PhaseOutcome.DONE) {
            return queries.ofCycle(phase.cycleId()).stream().filter(m -> m.state() != MeasureState.STOPPED)
                    .flatMap(m -> blocksOf(m).stream()).toList();
        }
        return phase.phase() == CyclePhase.FEED_BACK ? forward(phase) : List.of();
    }

    private List<PhaseBlock> blocksOf(PolicyMeasure measure) {
        var blocks = new ArrayList<PhaseBlock>();
        var gaps = queries.chain(measure).gaps();
        if (!gaps.isEmpty()) {
            blocks.add(block(BlockCode.CHAIN_INCOMPLETE, measure, gaps.size()));
        }
        var untested = queries.untested(measure.id());
        if (untested > 0) {
            blocks.add(block(BlockCode.PRINCIPLES_UNTESTED, measure, untested));
        }
        var cover = queries.cover(measure);
        if (measure.state() == MeasureState.RUNNING && !cover.isCovered()) {
            blocks.add(block(BlockCode.FUNDING_OPEN, measure, Math.max(1, cover.open())));
        }
        return blocks;
    }

    /** Contributions that were adopted, while measures were decided on, in an answer that names none. */
    private List<PhaseBlock> forward(PhaseToClose phase) {
        if (queries.shownIn(phase.trajectoryId()).stream().noneMatch(m -> m.state().isDecided())) {
            return List.of();
        }
        var open = queries.adoptedWithoutMeasure(phase.trajectoryId(), phase.openedAt());
        return open == 0 ? List.of() : List.of(new PhaseBlock(BlockCode.CHAIN_INCOMPLETE.name(),
                queries.trajectoryTitle(phase.trajectoryId()), open, "/knowledge/overview?traject=" + phase.trajectoryId()));
    }

    private static PhaseBlock block(BlockCode code, PolicyMeasure measure, long number) {
        return new PhaseBlock(code.name(), measure.title(), number, SHOW + measure.id());
    }
}
