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
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

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
        withdrawnAt = null;
    }

    /** RES-20: nobody reads it from now on; the text and the photo go when their term is over. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
        publish = false;
    }

    /** The term after withdrawing is over. */
    void erase() {
        text = null;
        photoId = null;
    }

    UUID photoId() {
        return photoId;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
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
        // Who withdrew a story is not read any more, by nobody.
        return new StoryDetails(ideaId, isWithdrawn() ? null : text, isWithdrawn() ? null : photoId, publish, toldAt,
                timesLater, mayBeLater(), lesson, withdrawnAt);
    }
}
