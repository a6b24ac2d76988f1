package nl.weerklank.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Opens the cycles of a trajectory, one after the other. */
@ApplicationScoped
class CycleOpening {

    /** P0 1a: where the process begins when it does not begin with a phase. */
    private static final String PREPARE = "PREPARE";

    @Inject
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    Clock clock;
    @Inject
    Event<CycleOpened> opened;

    /** Refused while one is open: two people at once come one after the other. */
    UUID open(UUID trajectoryId, CyclePhase startPhase) {
        return open(trajectoryId, startPhase, startPhase.name());
    }

    /** The first cycle, with the five questions before its first phase. */
    UUID prepare(UUID trajectoryId) {
        return open(trajectoryId, CyclePhase.OPEN_UP, PREPARE);
    }

    private UUID open(UUID trajectoryId, CyclePhase startPhase, String begin) {
        em.createNativeQuery("select id from weerklank.trajectory where id = ?1 for no key update")
                .setParameter(1, trajectoryId).getResultList();
        if (queries.openOf(trajectoryId).isPresent()) {
            throw new BusinessException("cycle.isOpen");
        }
        var number = queries.all(trajectoryId).stream().mapToInt(Cycle::number).max().orElse(0) + 1;
        var cycle = new Cycle(trajectoryId, number, startPhase, clock.instant());
        em.persist(cycle);
        em.flush();
        opened.fire(new CycleOpened(cycle.id(), trajectoryId, begin));
        return cycle.id();
    }
}
