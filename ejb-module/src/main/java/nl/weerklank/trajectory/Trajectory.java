package nl.weerklank.trajectory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.shared.BusinessException;

/** One participation course around a theme or wijk; {@link TrajectoryStatus} says what may follow what. */
@Entity
@Table(name = "trajectory")
class Trajectory {

    @Id
    private UUID id = UUID.randomUUID();
    private String title;
    private String topic;
    @Enumerated(EnumType.STRING)
    private ParticipationLevel level;
    @Column(name = "open_to_influence")
    private String openToInfluence;
    private String fixed;
    @Column(name = "who_decides")
    private String whoDecides;
    @Column(name = "feedback_by")
    private LocalDate feedbackBy;
    private String contact;
    @Enumerated(EnumType.STRING)
    private TrajectoryStatus status = TrajectoryStatus.DRAFT;
    @Column(name = "stop_reason")
    private String stopReason;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @ElementCollection
    @CollectionTable(name = "trajectory_area", joinColumns = @JoinColumn(name = "trajectory_id"))
    @Column(name = "neighbourhood_id")
    private Set<UUID> areas = new HashSet<>();
    @Version
    private int version;

    protected Trajectory() {
    }

    Trajectory(StartTrajectory command, String startedBy, Instant startedAt) {
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        describe(command);
    }

    /** What everybody reads; until it is published it can be written anew. */
    final void describe(StartTrajectory command) {
        if (status != TrajectoryStatus.DRAFT) {
            throw new BusinessException("trajectory.published");
        }
        title = command.getTitle().strip();
        topic = command.getTopic().strip();
        level = command.getLevel();
        openToInfluence = command.getOpenToInfluence().strip();
        fixed = command.getFixed().strip();
        whoDecides = command.getWhoDecides().strip();
        feedbackBy = command.getFeedbackBy();
        contact = command.getContact();
        areas.clear();
        areas.addAll(command.getAreas());
    }

    void prepare() {
        become(TrajectoryStatus.PREPARING);
    }

    /** What the preparation and the mandate say takes the place of the first description. */
    void settle(TrajectoryTerms terms) {
        if (status != TrajectoryStatus.PREPARING) {
            throw new BusinessException("trajectory.wrongState");
        }
        topic = terms.topic();
        level = terms.level();
        openToInfluence = terms.openToInfluence();
        fixed = terms.fixed();
        whoDecides = terms.whoDecides();
        feedbackBy = terms.feedbackBy();
        contact = terms.contact();
    }

    void publish(Instant now) {
        become(TrajectoryStatus.ACTIVE);
        publishedAt = now;
    }

    /** Everybody can read why it does not begin. */
    void notStarted(Instant now) {
        become(TrajectoryStatus.NOT_STARTED);
        publishedAt = now;
        endedAt = now;
    }

    void stop(String reason) {
        become(TrajectoryStatus.STOPPING);
        stopReason = reason;
    }

    void end(TrajectoryStatus as, Instant now) {
        become(as);
        endedAt = now;
        if (publishedAt == null) {
            // INV-10: the reason is public, also of what nobody saw before.
            publishedAt = now;
        }
    }

    private void become(TrajectoryStatus next) {
        if (!status.mayBecome(next)) {
            throw new BusinessException("trajectory.wrongState");
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    TrajectoryStatus status() {
        return status;
    }

    TrajectoryDetails toDetails(List<NeighbourhoodRow> wijken, StaffContact who) {
        return new TrajectoryDetails(id, title, topic, level, openToInfluence, fixed, whoDecides, feedbackBy, contact,
                who, wijken.stream().filter(w -> areas.contains(w.id())).toList(), status, stopReason, startedAt,
                publishedAt, endedAt, version);
    }

    String contact() {
        return contact;
    }

    int version() {
        return version;
    }
}
