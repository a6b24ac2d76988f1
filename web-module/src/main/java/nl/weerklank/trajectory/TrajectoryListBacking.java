package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.ReadOnce;

/** All trajectories, for officials ({@code trajectory/list.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class TrajectoryListBacking {

    @Inject
    Trajectories trajectories;
    @Inject
    ActiveUser user;

    private List<TrajectoryRow> rows;

    public List<TrajectoryRow> getRows() {
        if (rows == null) {
            rows = trajectories.list();
        }
        return rows;
    }

    public boolean isMayStart() {
        return user.is(Role.POLICY_OFFICER);
    }
}
