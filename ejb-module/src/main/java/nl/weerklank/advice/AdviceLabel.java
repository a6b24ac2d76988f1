package nl.weerklank.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Advices in task lists: by their title. */
@ApplicationScoped
class AdviceLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("select r.title from AdviceRequest r where r.id = :id", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }
}
