package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.trajectory.StartList;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of a reaction asks (S8b). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ReactionCase {

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    Contributions contributions;
    @Inject
    StartList startList;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;

    /** S8b 2: within working days of receipt. */
    public Instant due(UUID reactionId) {
        return reaction(reactionId).due();
    }

    /** S8b 2b: the bestuurder is told; the task stays. */
    public void tellLate(UUID reactionId) {
        workItems.created(new NewWorkItem(null, null, FeedbackCase.LATE_TASK, "Antwoord op een reactie is te laat",
                "feedback/late", reactionId, Role.EXECUTIVE, null, clock.instant(),
                "Iemand reageerde op ons antwoord en wacht. Praat met de beleidsmedewerker."));
    }

    /** S8b 4: the reaction is a contribution of its own, and waits on the start list. Again changes nothing. */
    public void makeContribution(UUID reactionId) {
        var reaction = reaction(reactionId);
        var about = em.createQuery("""
                select c.trajectoryId, c.neighbourhoodId, c.theme, c.language from Contribution c where c.id = :id""",
                Object[].class).setParameter("id", reaction.contributionId()).getSingleResult();
        var made = contributions.keep(new NewContribution(reaction.handle(), ContributionSource.REACTION, reactionId,
                (UUID) about[1], (String) about[2], false, (UUID) about[0], null, reaction.text(), (String) about[3], true));
        startList.add((UUID) about[0], StartList.Kind.REACTION, made, null, null);
    }

    /** S8b 5. */
    public void sendAnswer(UUID reactionId) {
        var reaction = reaction(reactionId);
        messages.write(MessageKind.REACTION_ANSWER, reactionId, reaction.handle(), reactionId.toString(),
                Map.of("answer", reaction.answer()));
    }

    private FeedbackReaction reaction(UUID id) {
        return queries.get(FeedbackReaction.class, id);
    }
}
