package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/** Stilte-lijst: who waits without hearing anything, and telling them how things stand (INV-38). A beleidsmedewerker may. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class Silences {

    private static final int PAGE = 20;
    private static final int CHECKS = 10;
    private static final int LONGEST_NEWS = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    SilenceQueries queries;
    @Inject
    Errands errands;
    @Inject
    Messages messages;
    @Inject
    Clock clock;
    @Inject
    Event<SilenceBroken> broken;

    /** Trajectories in which people wait in silence, the most people first. */
    public List<SilentTrajectory> trajectories() {
        return queries.trajectories();
    }

    /**
     * The longest silences first.
     *
     * @param trajectoryId of one trajectory; null for all
     * @param after        what the part before it gave as its next; null for the first
     */
    public SilentPage list(UUID trajectoryId, String after) {
        Instant at = null;
        UUID handle = null;
        if (after != null && !after.isBlank()) {
            try {
                at = Instant.parse(after.substring(0, after.indexOf('_')));
                handle = UUID.fromString(after.substring(after.indexOf('_') + 1));
            } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException forged) {
                throw new NotFoundException();
            }
        }
        var found = queries.list(trajectoryId, at, handle, PAGE + 1);
        if (found.size() <= PAGE) {
            return new SilentPage(found, null);
        }
        var last = found.get(PAGE - 1);
        return new SilentPage(List.copyOf(found.subList(0, PAGE)), last.lastAt() + "_" + last.handle());
    }

    /** The newest looks of the nightly check. */
    public List<SilenceCheckRow> checks() {
        return queries.checks(CHECKS);
    }

    /**
     * Tells everybody of a trajectory who waits in silence how things stand, each once. Two colleagues at once: the second
     * finds nobody. Blocked words are refused (INV-29).
     *
     * @return to how many people
     */
    public int tell(UUID trajectoryId, String news) {
        if (news == null || news.isBlank() || news.strip().length() > LONGEST_NEWS) {
            throw new BusinessException("silence.news.required");
        }
        em.createNativeQuery("select id from weerklank.trajectory where id = ?1 for no key update")
                .setParameter(1, trajectoryId).getResultList();
        var silent = queries.list(trajectoryId, null, null, Integer.MAX_VALUE);
        if (silent.isEmpty()) {
            throw new BusinessException("silence.none");
        }
        var day = Dates.on(clock.instant());
        silent.forEach(row -> messages.write(MessageKind.INTERIM_NEWS, trajectoryId, row.handle(),
                trajectoryId + ":" + row.handle() + ":" + day, Map.of("trajectory", row.trajectory(), "news", news.strip())));
        errands.noLonger(ErrandKind.SILENCE, trajectoryId);
        broken.fire(new SilenceBroken(trajectoryId));
        return silent.size();
    }
}
