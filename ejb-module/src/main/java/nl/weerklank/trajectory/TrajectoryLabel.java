package nl.weerklank.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Trajectories in task lists: by their title. */
@ApplicationScoped
class TrajectoryLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Optional.ofNullable(em.find(Trajectory.class, subjectId)).map(Trajectory::title);
    }
}
