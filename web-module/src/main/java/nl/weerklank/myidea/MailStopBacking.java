package nl.weerklank.myidea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.vault.MailStops;

/** Ends one kind of mail from the link in a mail (RES-29). Opening the link changes nothing, the button does. */
@Named
@RequestScoped
@ReadOnce
public class MailStopBacking {

    @Inject
    MailStops stops;

    private boolean stopped;

    public String stop() {
        stops.stop(getToken());
        stopped = true;
        return null;
    }

    public String getToken() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("t");
    }

    public boolean isAboutBesluit() {
        return stops.isAboutBesluit(getToken());
    }

    public boolean isStopped() {
        return stopped;
    }
}
