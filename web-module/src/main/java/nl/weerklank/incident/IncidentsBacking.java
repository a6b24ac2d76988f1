package nl.weerklank.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    public List<IncidentRow> getRows() {
        return incidents.list();
    }

    public String again(String id) {
        incidents.again(id);
        Errors.news("incident.again.done");
        return "/incident/list?faces-redirect=true";
    }
}
