package nl.weerklank.online;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.theme.Themes;
import nl.weerklank.worklist.WorkItems;

/** Sorting what came in on a question (S18 3). */
@Stateless
@RolesAllowed(Role.EDITOR)
public class OnlineSorting {

    static final String TASK = "sortOnlineInput";
    public static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;
    @Inject
    Contributions contributions;
    @Inject
    Themes themes;
    @Inject
    Event<OnlineInputSorted> sorted;

    /** What waits for a theme, oldest first, some at a time. */
    public List<UnsortedRow> unsorted(UUID windowId) {
        return em.createQuery("""
                select new nl.weerklank.online.UnsortedRow(c.id, c.ownWords, c.language, c.publicConsent, c.createdAt)
                from Contribution c where c.windowId = :window and cast(c.state as string) = 'ACKNOWLEDGED'
                order by c.createdAt, c.id""", UnsortedRow.class)
                .setParameter("window", windowId).setMaxResults(PAGE_SIZE).getResultList();
    }

    /** How many wait for a theme. */
    public long countUnsorted(UUID windowId) {
        return em.createQuery("""
                select count(c) from Contribution c where c.windowId = :window
                and cast(c.state as string) = 'ACKNOWLEDGED'""", Long.class)
                .setParameter("window", windowId).getSingleResult();
    }

    /** Themes of the trajectory of this question, for choosing one again. */
    public List<String> themes(UUID windowId) {
        return em.createQuery("""
                select t.name from Theme t where t.trajectoryId =
                (select w.trajectoryId from OnlineWindow w where w.id = :window) order by t.name""", String.class)
                .setParameter("window", windowId).getResultList();
    }

    /** Puts some under their themes; those without a theme keep waiting. The task stays open. */
    public void sort(UUID windowId, List<SortContribution> some) {
        workItems.begin(TASK, windowId);
        var trajectory = em.find(OnlineWindow.class, windowId).trajectoryId();
        for (var one : some) {
            if (one.theme() != null && !one.theme().isBlank()) {
                contributions.sort(one.contributionId(), themes.called(trajectory, one.theme()), one.publicWords());
            }
        }
    }

    /** Everything is sorted; the process goes on. Refused while something waits. */
    public void finish(UUID windowId) {
        workItems.begin(TASK, windowId);
        var left = countUnsorted(windowId);
        if (left > 0) {
            throw new BusinessException("online.unsorted", left);
        }
        em.find(OnlineWindow.class, windowId, LockModeType.PESSIMISTIC_WRITE).sorted();
        sorted.fire(new OnlineInputSorted(windowId));
    }
}
