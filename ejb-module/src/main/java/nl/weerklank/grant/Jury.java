package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.WorkItems;

/** Residents advise on ideas above the fast lane (S1 14). */
@Stateless
@RolesAllowed(Role.RESIDENT_JUROR)
public class Jury {

    static final String TASK = "juryVote";

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;
    @Inject
    GrantQueries queries;
    @Inject
    IdeaProgress progress;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<JuryVoted> voted;

    /** Gives the caller's own advice, once. An interest in the idea becomes an abstention, whatever else was chosen. */
    public void advise(@Valid GiveAdvice command) {
        workItems.begin(TASK, command.getIdeaId());
        var idea = progress.lock(command.getIdeaId());
        var round = queries.application(idea.id()).juryRound();
        var juror = actor.accountName();
        if (queries.votes(idea.id(), round).stream().anyMatch(v -> v.juror().equals(juror))) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        if (!command.isInterest() && (command.getVote() == null || command.getVote() == GiveAdvice.Vote.ABSTAIN)) {
            throw new BusinessException("grant.vote.required");
        }
        var vote = command.isInterest() ? GiveAdvice.Vote.ABSTAIN : command.getVote();
        em.persist(new JuryVote(idea.id(), round, juror, vote, command.getLine(), clock.instant()));
        em.flush();
        progress.become(idea.id(), IdeaStatus.DECIDING);
        voted.fire(new JuryVoted(idea.id(), juror));
    }
}
