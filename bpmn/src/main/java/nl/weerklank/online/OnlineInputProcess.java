package nl.weerklank.online;

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

/** Online input (online-input.bpmn): everything the model and the domain say to each other, by the id of the window. */
@Named("onlineInput")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class OnlineInputProcess {

    static final String WINDOW_ID = "windowId";
    static final Set<String> VARIABLES = Set.of(WINDOW_ID);

    @Inject
    Engine engine;
    @Inject
    OnlineCase online;

    public void windowOpened(@Observes OnlineWindowOpened event) {
        engine.start("OnlineWindowOpened", event.windowId(), Map.of(WINDOW_ID, event.windowId().toString()));
    }

    public void windowMoved(@Observes OnlineWindowMoved event) {
        engine.moveTimer("windowCloses", event.windowId(), Date.from(online.closesAt(event.windowId())));
    }

    public void inputSorted(@Observes OnlineInputSorted event) {
        engine.complete("sortOnlineInput", event.windowId(), Map.of());
    }

    public Date closesAt(String windowId) {
        return Date.from(online.closesAt(UUID.fromString(windowId)));
    }

    public void close(String windowId) {
        online.close(UUID.fromString(windowId));
    }

    public Date due(String windowId) {
        return Date.from(online.due(UUID.fromString(windowId)));
    }
}
