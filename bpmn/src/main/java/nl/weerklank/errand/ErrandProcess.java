package nl.weerklank.errand;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;

/** One task beside a running process (errand.bpmn, by the id of an errand): everything the model and the domain say to each other. */
@Named("errand")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class ErrandProcess {

    static final String ERRAND_ID = "errandId";
    static final Set<String> VARIABLES = Set.of(ERRAND_ID);

    @Inject
    Engine engine;
    @Inject
    ErrandCase errands;

    // What the domain tells the process

    public void needed(@Observes ErrandNeeded event) {
        engine.start("ErrandNeeded", event.errandId(), Map.of(ERRAND_ID, event.errandId().toString()));
    }

    public void done(@Observes ErrandDone event) {
        engine.complete("doErrand", event.errandId(), Map.of());
    }

    public void dropped(@Observes ErrandDropped event) {
        engine.cancel(event.errandId(), "ErrandDropped");
    }

    // What the model asks of the domain

    public String role(String errandId) {
        return errands.role(UUID.fromString(errandId));
    }

    public Date due(String errandId) {
        var due = errands.due(UUID.fromString(errandId));
        return due == null ? null : Date.from(due);
    }
}
