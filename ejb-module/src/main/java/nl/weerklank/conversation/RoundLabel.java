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

    private static final int LONGEST = 160;

    @Inject
    EntityManager em;

    @Override
    public Optional<String> labelOf(UUID subjectId) {
        var initiative = em.createQuery("""
                select concat(c.place, ' · ', t.title) from Conversation c join ConversationRound r on r.id = c.roundId
                join Trajectory t on t.id = r.trajectoryId where c.id = :id and r.kind = :joining""", String.class)
                .setParameter("id", subjectId).setParameter("joining", RoundKind.JOINING).getResultStream().findFirst();
        if (initiative.isPresent()) {
            return initiative.map(label -> label.length() <= LONGEST ? label : label.substring(0, LONGEST));
        }
        return em.createQuery("""
                select t.title from ConversationRound r join Trajectory t on t.id = r.trajectoryId
                where r.id = :id or r.id = (select c.roundId from Conversation c where c.id = :id)
                or r.id = (select i.roundId from Invitation i where i.id = :id)""", String.class)
                .setParameter("id", subjectId).getResultStream().findFirst();
    }
}
