package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.idea.IdeaTalks;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.QuestionRow;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Explaining another way, by two persons (S1 16, 17; INV-24). */
@Stateless
@RolesAllowed(Role.FUND_STEWARD)
public class OtherWays {

    static final String EXPLAIN_TASK = "explainOtherWay";
    static final String REVIEW_TASK = "reviewOtherWay";
    /** Awb 4:5(4): not treating is decided within four weeks after the completion term. */
    private static final Duration SET_ASIDE_WITHIN = Duration.ofDays(28);

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    WorkItems workItems;
    @Inject
    GrantQueries queries;
    @Inject
    Ideas ideas;
    @Inject
    IdeaProgress progress;
    @Inject
    IdeaTalks talks;
    @Inject
    Pots pots;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<OtherWayExplained> explained;
    @Inject
    Event<OtherWayReviewed> reviewed;

    /**
     * Writes the reason and the other way, in plain words. For an application also the ground (FND-09), or that it is
     * set aside: only after a completion term that ended, and within four weeks of its end (FND-07).
     */
    public void explain(@Valid ExplainOtherWay command) {
        workItems.begin(EXPLAIN_TASK, command.getIdeaId());
        var idea = progress.lock(command.getIdeaId());
        words.requireSendable(command.getReason() + "\n" + command.getOtherWay());
        if (command.getPublicTitle() != null && !command.getPublicTitle().isBlank()) {
            talks.approveTitle(idea.id(), command.getPublicTitle());
        }
        if (command.isSetAside()) {
            requireCompletionTermEnded(idea);
            command.setGround(Ground.INCOMPLETE);
        } else if (idea.applied()) {
            requireGround(idea, command.getGround());
        }
        em.persist(new OtherWay(command, actor.accountName(), clock.instant()));
        progress.become(idea.id(), IdeaStatus.TALKING);
        explained.fire(new OtherWayExplained(idea.id()));
    }

    /** Looks along: agree, or talk once more. Another steward than who explained. */
    public void review(UUID ideaId, boolean agrees) {
        workItems.begin(REVIEW_TASK, ideaId);
        progress.lock(ideaId);
        queries.findOtherWay(ideaId).orElseThrow(() -> new BusinessException("worklist.taskAlreadyDone"))
                .review(actor.accountName(), agrees);
        reviewed.fire(new OtherWayReviewed(ideaId, agrees ? "AGREED" : "TALK_AGAIN"));
    }

    private void requireGround(IdeaDetails idea, Ground ground) {
        if (ground == null) {
            throw new BusinessException("grant.ground.required");
        }
        var application = queries.application(idea.id());
        if (ground == Ground.CEILING_REACHED && pots.findFor(idea.neighbourhoodId())
                .filter(p -> p.available().compareTo(application.amount()) >= 0).isPresent()) {
            throw new BusinessException("grant.ground.ceilingNotReached");
        }
    }

    private void requireCompletionTermEnded(IdeaDetails idea) {
        if (!idea.applied()) {
            throw new BusinessException("grant.setAside.noApplication");
        }
        var now = clock.instant();
        var inTime = ideas.questions(idea.id()).stream()
                .filter(q -> q.answer() == null && q.answerBy() != null).map(QuestionRow::answerBy)
                .anyMatch(end -> !now.isBefore(end) && now.isBefore(end.plus(SET_ASIDE_WITHIN)));
        if (!inTime) {
            throw new BusinessException("grant.setAside.notNow");
        }
    }
}
