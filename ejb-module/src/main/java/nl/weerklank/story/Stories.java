package nl.weerklank.story;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.worklist.WorkItems;

/** Telling, asking and learning how it was (S1 22–25). */
@Stateless
public class Stories {

    static final String ASK_TASK = "askHowItWas";
    static final String LEARN_TASK = "learn";

    @PersistenceContext
    EntityManager em;
    @Inject
    OwnIdeas own;
    @Inject
    IdeaProgress progress;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Contributions contributions;
    @Inject
    Event<StoryTold> told;
    @Inject
    Event<StoryWithdrawn> withdrawn;
    @Inject
    Event<StoryAsked> asked;
    @Inject
    Event<LessonLearned> learned;

    /** The owner tells: a text, a photo or both. Whoever has the code may, once the money is paid. */
    @PermitAll
    public void tell(String followCode, @Valid TellStory command, byte[] photo) {
        var idea = progress.lock(own.idOf(followCode));
        if (idea.status() != IdeaStatus.PAID) {
            throw new BusinessException("story.notNow");
        }
        keep(idea.id(), command, photo, null);
        told.fire(new StoryTold(idea.id()));
    }

    /**
     * The owner takes the story back (RES-20): nobody else sees it from now on, the yes to publishing ends, and text and
     * photo are erased when their term is over. Whoever has the code may; refuses when nothing was told.
     */
    @PermitAll
    public void withdraw(String followCode) {
        var idea = progress.lock(own.idOf(followCode));
        var story = em.find(Story.class, idea.id());
        if (story == null || !story.isTold()) {
            throw new BusinessException("story.nothingTold");
        }
        if (story.isWithdrawn()) {
            return;
        }
        story.withdraw(clock.instant());
        progress.endConsentToPublish(idea.id());
        contributions.hide(ContributionSource.IDEA_STORY, idea.id());
        withdrawn.fire(new StoryWithdrawn(idea.id()));
    }

    /** The owner's story so far. */
    @PermitAll
    public Optional<StoryDetails> own(String followCode) {
        return Optional.ofNullable(em.find(Story.class, own.idOf(followCode))).map(Story::toDetails);
    }

    /** The story for those who work on it. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.EXECUTIVE})
    public Optional<StoryDetails> find(UUID ideaId) {
        return Optional.ofNullable(em.find(Story.class, ideaId)).map(Story::toDetails);
    }

    /** The buurtondersteuner heard the story and writes it down for the owner. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void received(UUID ideaId, @Valid TellStory command) {
        workItems.begin(ASK_TASK, ideaId);
        progress.lock(ideaId);
        keep(ideaId, command, null, actor.accountName());
        asked.fire(new StoryAsked(ideaId, "RECEIVED"));
    }

    /** Ask again later, twice at most. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void later(UUID ideaId) {
        workItems.begin(ASK_TASK, ideaId);
        progress.lock(ideaId);
        var story = story(ideaId);
        if (!story.mayBeLater()) {
            throw new BusinessException("story.askedOften");
        }
        story.later();
        asked.fire(new StoryAsked(ideaId, "LATER"));
    }

    /** There will be no story; nothing follows from that (INV-26). */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void none(UUID ideaId) {
        workItems.begin(ASK_TASK, ideaId);
        progress.lock(ideaId);
        asked.fire(new StoryAsked(ideaId, "NONE"));
    }

    /** One line: what do we learn from it? */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void learn(UUID ideaId, String lesson) {
        workItems.begin(LEARN_TASK, ideaId);
        progress.lock(ideaId);
        if (lesson == null || lesson.isBlank() || lesson.length() > 500) {
            throw new BusinessException("story.lesson.required");
        }
        story(ideaId).learn(lesson.strip());
        learned.fire(new LessonLearned(ideaId));
    }

    private void keep(UUID ideaId, TellStory command, byte[] photo, String helper) {
        var hasText = command.getText() != null && !command.getText().isBlank();
        if (!hasText && photo == null) {
            throw new BusinessException("story.empty");
        }
        var photoId = photo == null ? null : progress.keepStoryPhoto(ideaId, photo);
        story(ideaId).tell(hasText ? command.getText().strip() : null, photoId, command.isPublish(), helper,
                clock.instant());
        if (command.isPublish()) {
            progress.consentToPublish(ideaId, helper != null, helper);
        }
    }

    private Story story(UUID ideaId) {
        var found = em.find(Story.class, ideaId);
        if (found == null) {
            found = new Story(ideaId);
            em.persist(found);
        }
        return found;
    }
}
