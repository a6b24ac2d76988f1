package nl.weerklank.idea;

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
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Talking with the submitter (S1 5). */
@Stateless
@RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
public class IdeaTalks {

    static final String TASK = "contactSubmitter";

    @PersistenceContext
    EntityManager em;
    @Inject
    WordList words;
    @Inject
    IdeaQueries queries;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    WorkItems workItems;
    @Inject
    Event<ContactFinished> finished;

    /**
     * Records what the talk brought and goes on. READY needs an amount and a public title, since both stand in what
     * follows; QUESTION needs a question, which is checked for plain words. A buurtondersteuner may.
     */
    public void finish(@Valid TalkAboutIdea talk) {
        workItems.begin(TASK, talk.getIdeaId());
        var idea = queries.lock(talk.getIdeaId());
        idea.refine(talk);
        if (hasText(talk.getPublicTitle())) {
            words.requireSendable(talk.getPublicTitle());
            idea.approveTitle(talk.getPublicTitle().strip(), actor.accountName());
        }
        switch (talk.getOutcome()) {
            case READY -> ready(idea, talk);
            case QUESTION -> ask(idea, talk.getQuestion());
            case OTHER_WAY -> idea.become(IdeaStatus.TALKING, clock.instant());
        }
        finished.fire(new ContactFinished(idea.id(), talk.getOutcome().name()));
    }

    /** Approves (or changes) the title for the public pages, in 5, 13 or 16. Supporter and steward may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public void approveTitle(UUID ideaId, String title) {
        if (!hasText(title) || title.length() > 80) {
            throw new BusinessException("idea.publicTitle.required");
        }
        words.requireSendable(title);
        queries.lock(ideaId).approveTitle(title.strip(), actor.accountName());
    }

    private void ready(Idea idea, TalkAboutIdea talk) {
        if (idea.amount() == null) {
            throw new BusinessException("idea.talk.amount.required");
        }
        if (!hasText(talk.getPublicTitle())) {
            throw new BusinessException("idea.publicTitle.required");
        }
        idea.talkIsDone();
    }

    private void ask(Idea idea, String question) {
        if (!hasText(question)) {
            throw new BusinessException("idea.talk.question.required");
        }
        words.requireSendable(question);
        queries.openQuestion(idea.id()).ifPresent(old -> old.close(clock.instant()));
        em.persist(new IdeaQuestion(idea.id(), question.strip(), actor.accountName(), clock.instant()));
        idea.become(IdeaStatus.TALKING, clock.instant());
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
