package nl.weerklank.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleCase;
import nl.weerklank.cycle.CycleOpened;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;

/**
 * Brings the lemniscaat of a trajectory to a phase without the months before it, so that a phase can be shown or tried by
 * itself. In production it refuses.
 */
@Stateless
@PermitAll // there is no caller outside demo and test mode: it refuses in production
@RunAs(Role.PROCESS)
public class RehearsalPhases {

    @Inject
    CycleQueries cycles;
    @Inject
    CycleCase phases;
    @Inject
    Event<CycleOpened> opened;

    /** From now on the open cycle of this trajectory is in this phase; what waited in an earlier phase ends. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(UUID trajectoryId, CyclePhase phase) {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
        var cycle = cycles.openCycleOf(trajectoryId).orElseThrow(NotFoundException::new);
        if (cycles.phaseOf(cycle).isPresent()) {
            phases.closePhase(cycle);
        }
        opened.fire(new CycleOpened(cycle, trajectoryId, phase.name()));
    }
}
