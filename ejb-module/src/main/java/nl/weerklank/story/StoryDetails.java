package nl.weerklank.story;

import java.time.Instant;
import java.util.UUID;

/** A story as its owner and the buurtondersteuner see it. */
public record StoryDetails(UUID ideaId, String text, UUID photoId, boolean publish, Instant toldAt, int timesLater,
        boolean mayBeLater, String lesson, Instant withdrawnAt) {
}
