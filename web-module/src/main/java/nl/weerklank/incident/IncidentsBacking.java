package nl.weerklank.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** Steps that are stuck, with what is wrong in plain words. */
@Named
@RequestScoped
@ReadOnce
public class IncidentsBacking {

    @Inject
    Incidents incidents;
    @Inject
    HttpServletRequest request;

    public List<IncidentRow> getRows() {
        return incidents.list();
    }

    /** The step whose button was pressed, or null; its id travels with the button, so a list that changed mixes none up. */
    public String getPressed() {
        return request.getParameter("again");
    }

    public String again() {
        incidents.again(getPressed());
        Errors.news("incident.again.done");
        return "/incident/list?faces-redirect=true";
    }
}
