package nl.weerklank.errand;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.weerklank.trajectory.TrajectoryEnded;

/** Errands end with their trajectory. */
@Stateless
@PermitAll // whoever ends a trajectory has been asked before
public class ErrandEnd {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Event<ErrandDropped> dropped;

    public void trajectoryEnds(@Observes TrajectoryEnded event) {
        em.createQuery("select e from Errand e where e.trajectoryId = :id and e.state = :open", Errand.class)
                .setParameter("id", event.trajectoryId()).setParameter("open", Errand.State.OPEN)
                .getResultList().forEach(errand -> {
                    errand.drop(clock.instant());
                    dropped.fire(new ErrandDropped(errand.id()));
                });
    }
}
