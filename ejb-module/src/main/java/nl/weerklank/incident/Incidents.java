package nl.weerklank.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.SubjectLabel;

/** Steps that are stuck, for the administrator. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Incidents {

    @Inject
    StuckSteps steps;
    @Inject
    @Any
    Instance<SubjectLabel> labels;
    @Inject
    Event<StepTriedAgain> triedAgain;

    /** All of them, the longest first. */
    public List<IncidentRow> list() {
        return steps.all().stream().map(s -> new IncidentRow(s.id(), s.process(), s.step(), about(s), s.since(),
                FaultKind.of(s.fault()), s.fault())).toList();
    }

    /**
     * Lets a step be tried again, at once. When it fails once more it is back in the list.
     *
     * @throws BusinessException {@code incident.gone} when it is not stuck any more
     */
    public void again(String id) {
        var step = steps.all().stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new BusinessException("incident.gone"));
        if (!steps.again(id)) {
            throw new BusinessException("incident.gone");
        }
        if (step.subjectId() != null) {
            triedAgain.fire(new StepTriedAgain(step.subjectId()));
        }
    }

    private String about(StuckStep step) {
        return step.subjectId() == null ? "" : labels.stream().map(l -> l.labelOf(step.subjectId()))
                .flatMap(Optional::stream).findFirst().orElse("");
    }
}
