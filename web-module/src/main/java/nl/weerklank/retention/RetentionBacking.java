package nl.weerklank.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** The retention table, what would go, and what went. */
@Named
@RequestScoped
@ReadOnce
public class RetentionBacking {

    @Inject
    Retention retention;
    @Inject
    ActiveUser user;

    private List<RetentionCount> dryRun;

    /** The privacyfunctionaris reads along; changing a term and running the job is for the administrator. */
    public boolean isMayRun() {
        return user.is(Role.ADMINISTRATOR);
    }

    public String run() {
        retention.run();
        Errors.news("retention.done");
        return "/retention/list?faces-redirect=true";
    }

    /** For the privacy page: the table itself, without looking at any data. */
    public List<RetentionRow> getTable() {
        return retention.table();
    }

    public List<RetentionCount> getDryRun() {
        if (dryRun == null) {
            dryRun = retention.dryRun();
        }
        return dryRun;
    }

    public List<RetentionRunRow> getRuns() {
        return retention.runs();
    }
}
