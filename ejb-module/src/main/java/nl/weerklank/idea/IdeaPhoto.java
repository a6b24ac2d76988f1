package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A cleaned photo with an idea: from the submission, or from the story afterwards. */
@Entity
@Table(name = "idea_photo")
class IdeaPhoto {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private byte[] jpeg;
    @Column(name = "of_story")
    private boolean ofStory;
    @Column(name = "created_at")
    private Instant createdAt;

    protected IdeaPhoto() {
    }

    IdeaPhoto(UUID ideaId, byte[] jpeg, boolean ofStory, Instant createdAt) {
        this.ideaId = ideaId;
        this.jpeg = jpeg;
        this.ofStory = ofStory;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }
}
