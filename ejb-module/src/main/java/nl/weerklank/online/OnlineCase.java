package nl.weerklank.online;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.shared.NotFoundException;

/** What the process of online input asks of its window (S18). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class OnlineCase {

    private static final int WORKING_DAYS_TO_SORT = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** S18 2: the end of the closing day. */
    public Instant closesAt(UUID windowId) {
        return get(windowId).closesAt();
    }

    /** Nothing comes in any more. */
    public void close(UUID windowId) {
        get(windowId).close();
    }

    /** S18 3. */
    public Instant due(UUID windowId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_TO_SORT);
    }

    private OnlineWindow get(UUID windowId) {
        return Optional.ofNullable(em.find(OnlineWindow.class, windowId)).orElseThrow(NotFoundException::new);
    }
}
