package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Answering reactions (S8b 2). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class Reactions {

    static final String TASK = "answerReaction";

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<ReactionAnswered> answered;

    /** One reaction with what it is about. */
    public ReactionDetails get(UUID reactionId) {
        return em.createQuery("""
                select new nl.weerklank.feedback.ReactionDetails(r.id, r.contributionId, t.title, r.text, r.answer,
                r.receivedAt, r.due, c.ownWords, c.language) from FeedbackReaction r
                join Contribution c on c.id = r.contributionId join Trajectory t on t.id = c.trajectoryId
                where r.id = :id""", ReactionDetails.class)
                .setParameter("id", reactionId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Answers a reaction; it goes by the person's own channel. Refuses blocked words (INV-29). */
    public void answer(@Valid AnswerReaction command) {
        workItems.begin(TASK, command.getReactionId());
        words.requireSendable(command.getAnswer());
        queries.lock(FeedbackReaction.class, command.getReactionId())
                .answer(command, actor.accountName(), clock.instant());
        answered.fire(new ReactionAnswered(command.getReactionId(),
                command.isNewExperience() ? "NEW_EXPERIENCE" : "ANSWERED"));
    }
}
