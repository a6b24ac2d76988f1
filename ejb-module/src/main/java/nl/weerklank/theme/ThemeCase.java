package nl.weerklank.theme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;

/** What the search for causes tells a theme. */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ThemeCase {

    @PersistenceContext
    EntityManager em;

    /** The search is over. Again changes nothing. */
    public void analysisEnded(UUID themeId, boolean causeFound) {
        get(themeId).endAnalysis(causeFound);
    }

    /** Whether more experience is needed first. An experience expert says so within a task. */
    @RolesAllowed({Role.PROCESS, Role.EXPERIENCE_EXPERT})
    public void needsMoreExperience(UUID themeId, boolean yes) {
        get(themeId).needsMoreExperience(yes);
    }

    private Theme get(UUID themeId) {
        var found = themeId == null ? null : em.find(Theme.class, themeId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
