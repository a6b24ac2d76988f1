package nl.weerklank.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** What every task of a preparation shows: which of the five questions are answered, and what others filled in. */
@Named
@RequestScoped
@ReadOnce
public class PreparationTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Preparations preparations;
    @Inject
    ActiveUser user;

    private PreparationDetails details;

    public PreparationDetails getDetails() {
        if (details == null) {
            details = preparations.get(task.getSubjectId());
        }
        return details;
    }

    /** Whether the page of the trajectory opens for who looks. */
    public boolean isOfficial() {
        return user.is(Role.POLICY_OFFICER) || user.is(Role.AREA_MANAGER) || user.is(Role.EDITOR)
                || user.is(Role.EXECUTIVE);
    }

    public Feature[] getFeatures() {
        return Feature.values();
    }
}
