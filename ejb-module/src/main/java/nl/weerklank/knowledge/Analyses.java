package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.theme.Themes;

/** Beginning the search for causes of a theme. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class Analyses {

    @Inject
    Themes themes;
    @Inject
    Event<AnalysisStarted> started;

    /**
     * Asks the experience experts to read what stands under the theme (S6 1). Refused while a search runs, without
     * contributions, and for who looked at an older state of the board.
     */
    public void start(UUID themeId, int shownVersion) {
        themes.startAnalysis(themeId, shownVersion);
        started.fire(new AnalysisStarted(themeId));
    }
}
