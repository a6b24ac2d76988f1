package nl.weerklank.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What somebody says who starts a trajectory, before anybody is asked anything (POL-04). */
public class StartTrajectory {

    @NotBlank(message = "{trajectory.title.required}")
    @Size(max = 120, message = "{trajectory.title.tooLong}")
    private String title;
    @NotBlank(message = "{trajectory.topic.required}")
    @Size(max = 600, message = "{trajectory.text.tooLong}")
    private String topic;
    @NotNull(message = "{trajectory.level.required}")
    private ParticipationLevel level;
    @NotBlank(message = "{trajectory.open.required}")
    @Size(max = 1500, message = "{trajectory.text.tooLong}")
    private String openToInfluence;
    @NotBlank(message = "{trajectory.fixed.required}")
    @Size(max = 1500, message = "{trajectory.text.tooLong}")
    private String fixed;
    @NotBlank(message = "{trajectory.whoDecides.required}")
    @Size(max = 300, message = "{trajectory.text.tooLong}")
    private String whoDecides;
    @NotNull(message = "{trajectory.feedbackBy.required}")
    private LocalDate feedbackBy;
    @NotBlank(message = "{trajectory.contact.required}")
    private String contact;
    @NotEmpty(message = "{trajectory.areas.required}")
    private Set<UUID> areas = new HashSet<>();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public ParticipationLevel getLevel() {
        return level;
    }

    public void setLevel(ParticipationLevel level) {
        this.level = level;
    }

    public String getOpenToInfluence() {
        return openToInfluence;
    }

    public void setOpenToInfluence(String openToInfluence) {
        this.openToInfluence = openToInfluence;
    }

    public String getFixed() {
        return fixed;
    }

    public void setFixed(String fixed) {
        this.fixed = fixed;
    }

    public String getWhoDecides() {
        return whoDecides;
    }

    public void setWhoDecides(String whoDecides) {
        this.whoDecides = whoDecides;
    }

    public LocalDate getFeedbackBy() {
        return feedbackBy;
    }

    public void setFeedbackBy(LocalDate feedbackBy) {
        this.feedbackBy = feedbackBy;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Set<UUID> getAreas() {
        return areas;
    }

    public void setAreas(Set<UUID> areas) {
        this.areas = areas;
    }
}
