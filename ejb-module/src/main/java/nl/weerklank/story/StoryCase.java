package nl.weerklank.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.idea.Ideas;
import nl.weerklank.message.MessageKind;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.AdjustableClock;

/** What the idea fund's process asks about the story (S1 22–28). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class StoryCase {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @PersistenceContext
    EntityManager em;
    @Inject
    Ideas ideas;
    @Inject
    IdeaProgress progress;
    @Inject
    Contributions contributions;
    @Inject
    Settings settings;
    @Inject
    Clock clock;

    /**
     * S1 22: when somebody asks how it was: the activity's day, or the decision plus 90 days when that is unknown, plus
     * four weeks; after a "later" four weeks from now. The owner is invited to tell meanwhile.
     */
    public Instant storyTimeout(UUID ideaId) {
        var idea = ideas.get(ideaId);
        var term = Duration.ofDays(settings.number(SettingKey.TERM_STORY_DAYS));
        var story = em.find(Story.class, ideaId);
        progress.write(MessageKind.STORY_REQUEST, ideaId, ideaId.toString(), Map.of());
        if (story != null) {
            return clock.instant().plus(term);
        }
        var start = idea.activityDate() != null
                ? idea.activityDate().atTime(MORNING).atZone(AdjustableClock.ZONE).toInstant()
                : clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_ACTIVITY_UNKNOWN_DAYS)));
        return start.plus(term);
    }

    /** S1 26. */
    public void makeContribution(UUID ideaId) {
        var idea = ideas.get(ideaId);
        var story = em.find(Story.class, ideaId);
        contributions.keep(new NewContribution(idea.handle(), ContributionSource.IDEA_STORY, ideaId,
                idea.neighbourhoodId(), idea.theme(), story != null && story.isPublic()));
    }

    /** S1 28. */
    public void finish(UUID ideaId) {
        progress.become(ideaId, IdeaStatus.DONE);
        progress.write(MessageKind.THANKS, ideaId, ideaId.toString(), Map.of());
    }

    /** S1 27: no story, no sanction. */
    public void finishWithoutStory(UUID ideaId) {
        progress.become(ideaId, IdeaStatus.DONE_WITHOUT_STORY);
    }
}
