package nl.weerklank.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.worklist.SubjectLabel;

/** Ideas in task lists: number and wijk. The resident's words stay out (INV-47). */
@ApplicationScoped
class IdeaLabel implements SubjectLabel {

    @Inject
    EntityManager em;
    @Inject
    Neighbourhoods neighbourhoods;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return Optional.ofNullable(em.find(Idea.class, subjectId))
                .map(idea -> idea.number() + " · " + neighbourhoods.get(idea.neighbourhoodId()).name());
    }
}
