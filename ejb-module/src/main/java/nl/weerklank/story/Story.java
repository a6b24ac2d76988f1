package nl.weerklank.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The story after an idea: told by its owner or on the phone, with consent to publish or not, and the lesson. */
@Entity
@Table(name = "story")
class Story {

    static final int MAX_TIMES_LATER = 2;

    @Id
    @Column(name = "idea_id")
    private UUID ideaId;
    private String text;
    @Column(name = "photo_id")
    private UUID photoId;
    private boolean publish;
    @Column(name = "told_at")
    private Instant toldAt;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "times_later")
    private int timesLater;
    private String lesson;

    protected Story() {
    }

    Story(UUID ideaId) {
        this.ideaId = ideaId;
    }

    void tell(String newText, UUID photo, boolean mayPublish, String helper, Instant now) {
        text = newText;
        photoId = photo;
        publish = mayPublish;
        writtenBy = helper;
        toldAt = now;
    }

    void later() {
        timesLater++;
    }

    void learn(String newLesson) {
        lesson = newLesson;
    }

    boolean isTold() {
        return toldAt != null;
    }

    boolean mayBeLater() {
        return timesLater < MAX_TIMES_LATER;
    }

    boolean isPublic() {
        return publish;
    }

    StoryDetails toDetails() {
        return new StoryDetails(ideaId, text, photoId, publish, toldAt, timesLater, mayBeLater(), lesson);
    }
}
