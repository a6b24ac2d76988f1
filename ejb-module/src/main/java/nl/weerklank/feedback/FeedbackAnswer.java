package nl.weerklank.feedback;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.shared.BusinessException;

/** One answer to all contributions of a theme: DRAFT → WRITTEN → CHECKED (can be sent) → READ; back to DRAFT when the reader asks so. */
@Entity
@Table(name = "feedback_answer")
class FeedbackAnswer {

    enum State {
        DRAFT, WRITTEN, CHECKED, READ
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "run_id")
    private UUID runId;
    private String theme;
    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;
    private String heard;
    private String done;
    private String why;
    private String next;
    @Enumerated(EnumType.STRING)
    private ContributionOutcome outcome;
    @Column(name = "later_by")
    private String laterBy;
    @Column(name = "later_due")
    private LocalDate laterDue;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "read_by")
    private String readBy;
    private String remark;
    @Column(name = "link_reason")
    private String linkReason;
    @ElementCollection
    @CollectionTable(name = "feedback_answer_measure", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "measure_id")
    private Set<UUID> measures = new HashSet<>();
    @Version
    private int version;

    protected FeedbackAnswer() {
    }

    FeedbackAnswer(UUID runId, String theme) {
        this.runId = runId;
        this.theme = theme;
    }

    /** What people will read; the rules about reasons and dates are INV-09. */
    void write(WriteAnswer command, boolean mayPromiseMore, LocalDate today, String account) {
        require(State.DRAFT);
        if (command.getOutcome().needsReason() && isBlank(command.getWhy())) {
            throw new BusinessException("feedback.why.required");
        }
        var later = command.getOutcome() == ContributionOutcome.UNDER_REVIEW;
        if (later && !mayPromiseMore) {
            throw new BusinessException("feedback.later.notNow");
        }
        if (later && (isBlank(command.getLaterBy()) || command.getLaterDue() == null
                || !command.getLaterDue().isAfter(today))) {
            throw new BusinessException("feedback.later.required");
        }
        heard = command.getHeard().strip();
        done = command.getDone().strip();
        why = isBlank(command.getWhy()) ? null : command.getWhy().strip();
        next = command.getNext().strip();
        outcome = command.getOutcome();
        laterBy = later ? command.getLaterBy() : null;
        laterDue = later ? command.getLaterDue() : null;
        writtenBy = account;
        measures.clear();
        measures.addAll(command.getMeasures());
        linkReason = isBlank(command.getLinkReason()) ? null : command.getLinkReason().strip();
        state = State.WRITTEN;
    }

    /** The redacteur mends words that cannot be sent; the outcome stays. */
    void mend(String newHeard, String newDone, String newWhy, String newNext) {
        require(State.WRITTEN);
        heard = newHeard;
        done = newDone;
        why = newWhy;
        next = newNext;
    }

    void checked() {
        state = State.CHECKED;
    }

    /** Read along by somebody else: clear and honest, or once more. */
    void read(boolean clear, String newRemark, String account) {
        require(State.CHECKED);
        if (account.equals(writtenBy)) {
            throw new BusinessException("feedback.read.own");
        }
        readBy = account;
        remark = newRemark;
        state = clear ? State.READ : State.DRAFT;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    UUID id() {
        return id;
    }

    UUID runId() {
        return runId;
    }

    Set<UUID> measures() {
        return Set.copyOf(measures);
    }

    String text() {
        return Stream.of(heard, done, why, next).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    ContributionOutcome outcome() {
        return outcome;
    }

    String laterBy() {
        return laterBy;
    }

    LocalDate laterDue() {
        return laterDue;
    }

    PublicAnswer toPublic(Instant publishedAt, List<String> titles, List<PublicAnswer.Share> shares) {
        return new PublicAnswer(theme, heard, done, why, next, publishedAt, titles, shares);
    }

    AnswerDetails toDetails(FeedbackRun run, String trajectory, long contributions) {
        return new AnswerDetails(id, runId, run.trajectoryId(), trajectory, run.kind(), run.mayPromiseMore(), theme,
                state.name(), heard, done, why, next, outcome, laterBy, laterDue, writtenBy, remark, contributions,
                Set.copyOf(measures), linkReason);
    }
}
