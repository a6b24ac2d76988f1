package nl.weerklank.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;

/** Stories that their owners withdrew: text and photo go, the lesson that we wrote stays. */
@ApplicationScoped
class StoryTerm implements RetentionRule {

    @Inject
    EntityManager em;
    @Inject
    IdeaProgress progress;

    @Override
    public RetentionKind kind() {
        return RetentionKind.WITHDRAWN_STORY;
    }

    @Override
    public long due(Instant before) {
        return withdrawn(before).size();
    }

    @Override
    public long takeAway(Instant before) {
        var stories = withdrawn(before);
        for (var story : stories) {
            var photo = story.photoId();
            story.erase();
            if (photo != null) {
                em.flush();
                progress.removePhoto(photo);
            }
        }
        return stories.size();
    }

    private List<Story> withdrawn(Instant before) {
        return em.createQuery("""
                select s from Story s where s.withdrawnAt < :before and (s.text is not null or s.photoId is not null)""",
                Story.class).setParameter("before", before).getResultList();
    }
}
