package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.measure.QuickActions;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;

/** Says for a trajectory that nothing can be done at once, so that phase 1 goes on to its closing. In production it refuses. */
@ApplicationScoped
public class RehearsalQuickAction {

    @Inject
    CurrentActor actor;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    CycleQueries cycles;
    @Inject
    QuickActions actions;

    public void nothing(UUID trajectory) {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
        var cycle = cycles.openCycleOf(trajectory).orElseThrow(NotFoundException::new);
        actor.actAs("beleid01", () -> officer.act(() -> actions.none(cycle, "Dit vraagt eerst om de oorzaak.")));
    }
}
