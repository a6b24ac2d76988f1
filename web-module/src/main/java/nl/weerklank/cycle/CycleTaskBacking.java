package nl.weerklank.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;
import nl.weerklank.worklist.TaskPage;

/** What every task of a cycle shows, and what keeps a phase open ({@code cycle/resolve.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class CycleTaskBacking {

    private static final String BETWEEN = "|";

    @Inject
    TaskPage task;
    @Inject
    PublicCycles cycles;
    @Inject
    PhaseClosings closings;
    @Inject
    ActiveUser user;

    private CycleRow cycle;
    private List<PhaseBlock> blocks;

    public CycleRow getCycle() {
        if (cycle == null) {
            cycle = cycles.get(task.getSubjectId());
        }
        return cycle;
    }

    public UUID getTrajectoryId() {
        return getCycle().trajectoryId();
    }

    /** Whether the page of the trajectory opens for who looks. */
    public boolean isOfficial() {
        return user.is(Role.POLICY_OFFICER) || user.is(Role.EXECUTIVE);
    }

    public List<PhaseBlock> getBlocks() {
        if (blocks == null) {
            blocks = closings.blocks(task.getSubjectId());
        }
        return blocks;
    }

    /** Those for which the bestuurder may make an exception. */
    public List<PhaseBlock> getExceptable() {
        return getBlocks().stream().filter(PhaseBlock::isExceptionPossible).toList();
    }

    public String sentence(PhaseBlock block) {
        return Words.of("block." + block.code(), block.subject(), block.number());
    }

    public String key(PhaseBlock block) {
        return block.code() + BETWEEN + block.subject();
    }

    public String again() {
        task.keep();
        closings.again(task.getSubjectId());
        return task.done();
    }

    public String reopen() {
        task.keep();
        closings.reopen(task.getSubjectId());
        return task.done();
    }

    public String askException() {
        task.keep();
        var chosen = task.text("block") == null ? BETWEEN : task.text("block");
        var between = chosen.indexOf(BETWEEN);
        closings.except(task.getSubjectId(), chosen.substring(0, between), chosen.substring(between + 1),
                task.text("because"));
        return task.done();
    }
}
