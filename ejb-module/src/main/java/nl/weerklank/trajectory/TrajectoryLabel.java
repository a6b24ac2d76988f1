package nl.weerklank.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Trajectories in task lists: by their title. */
@ApplicationScoped
class TrajectoryLabel implements SubjectLabel {

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Optional.ofNullable(em.find(Trajectory.class, subjectId)).map(Trajectory::title);
    }
}
