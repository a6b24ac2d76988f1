package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.SubjectLabel;

/** Claims in task lists: by the title of their trajectory, never by who asked or how much. */
@ApplicationScoped
class ReimbursementLabel implements SubjectLabel {

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        return em.createQuery("""
                select t.title from Reimbursement r join Conversation c on c.id = r.conversationId
                join ConversationRound g on g.id = c.roundId join Trajectory t on t.id = g.trajectoryId
                where r.id = :id""", String.class).setParameter("id", subjectId).getResultStream().findFirst();
    }
}
