package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.feedback.NameableMeasure;
import nl.weerklank.feedback.NameableMeasures;

/** Lets answers name measures (S8 4.1, INV-21 forward). */
@ApplicationScoped
class MeasuresForAnswers implements NameableMeasures {

    @Inject
    EntityManager em;
    @Inject
    MeasureQueries queries;

    @Override
    public List<NameableMeasure> decided(UUID trajectoryId) {
        return queries.ofTrajectory(trajectoryId).stream().filter(m -> m.state().isDecided())
                .map(m -> new NameableMeasure(m.id(), m.title())).toList();
    }

    @Override
    public Set<UUID> reachedBy(Collection<UUID> measures) {
        return measures.stream().map(id -> queries.get(PolicyMeasure.class, id)).flatMap(m -> queries.reached(m).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> measures) {
        return measures.isEmpty() ? Map.of() : em.createQuery("""
                select m.id, m.title from PolicyMeasure m where m.id in :ids""", Object[].class).setParameter("ids", measures)
                .getResultStream().collect(Collectors.toMap(m -> (UUID) m[0], m -> (String) m[1]));
    }
}
