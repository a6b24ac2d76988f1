package nl.weerklank.report;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** The public report of one conversation, or of small ones together (S3c); {@link ReportState} says how far it is. */
@Entity
@Table(name = "conversation_report")
class ConversationReport {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "round_id")
    private UUID roundId;
    private boolean joint;
    private String writer;
    @ElementCollection
    @CollectionTable(name = "report_conversation", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "conversation_id")
    private Set<UUID> conversations = new HashSet<>();
    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;
    private String summary;
    private String strengths;
    private int edition;
    @Column(name = "check_until")
    private Instant checkUntil;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Version
    private int version;

    protected ConversationReport() {
    }

    ConversationReport(UUID trajectoryId, UUID roundId, boolean joint, Collection<UUID> conversations, String writer,
            Instant now) {
        this.trajectoryId = trajectoryId;
        this.roundId = roundId;
        this.joint = joint;
        this.conversations.addAll(conversations);
        this.writer = writer;
        openedAt = now;
    }

    void write(String newSummary, String newStrengths) {
        require(state == ReportState.DRAFT);
        change(newSummary, newStrengths);
        state = ReportState.WRITTEN;
    }

    /** The redacteur takes out what somebody could be found by. */
    void mend(String newSummary, String newStrengths) {
        require(state == ReportState.WRITTEN);
        change(newSummary, newStrengths);
    }

    /** What was not right is put right; the report is tested and read again. */
    void handleObjections(String newSummary, String newStrengths) {
        require(state.isWithParticipants());
        change(newSummary, newStrengths);
        state = ReportState.WRITTEN;
    }

    private void change(String newSummary, String newStrengths) {
        summary = inLines(newSummary);
        strengths = inLines(newStrengths);
    }

    /** Browsers end a line with two signs; a paragraph ends with two lines. */
    private static String inLines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    /** A new edition goes to who was there; what they said of an earlier one was about another text. */
    void sendConcept(Instant until) {
        require(state == ReportState.WRITTEN);
        state = ReportState.CHECK;
        edition++;
        checkUntil = until;
    }

    void approve() {
        require(state == ReportState.CHECK);
        state = ReportState.APPROVED;
    }

    void publish(String account, Instant now) {
        require(state == ReportState.APPROVED);
        state = ReportState.PUBLISHED;
        publishedBy = account;
        publishedAt = now;
    }

    void stop() {
        if (!state.isOver()) {
            state = ReportState.STOPPED;
        }
    }

    void require(boolean right) {
        if (!right) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    UUID roundId() {
        return roundId;
    }

    boolean isJoint() {
        return joint;
    }

    String writer() {
        return writer;
    }

    Set<UUID> conversations() {
        return Set.copyOf(conversations);
    }

    ReportState state() {
        return state;
    }

    String summary() {
        return summary;
    }

    String strengths() {
        return strengths;
    }

    int edition() {
        return edition;
    }

    Instant checkUntil() {
        return checkUntil;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
