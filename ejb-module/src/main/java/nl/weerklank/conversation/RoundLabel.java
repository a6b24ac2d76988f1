package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Rounds and conversations in task lists: by the title of their trajectory. */
@ApplicationScoped
class RoundLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from ConversationRound r join Trajectory t on t.id = r.trajectoryId
                where r.id = :id or r.id = (select c.roundId from Conversation c where c.id = :id)
                or r.id = (select i.roundId from Invitation i where i.id = :id)""", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }
}
