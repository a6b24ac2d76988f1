package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.worklist.WorkItems;

/** The bestuurder sees which answers are late. */
@Stateless
@RolesAllowed(Role.EXECUTIVE)
public class LateFeedback {

    @Inject
    WorkItems workItems;

    /** The notice was read; the task of the beleidsmedewerker stays. */
    public void seen(UUID subjectId) {
        workItems.settle(FeedbackCase.LATE_TASK, subjectId);
    }
}
