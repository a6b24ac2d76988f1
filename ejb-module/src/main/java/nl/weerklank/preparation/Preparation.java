package nl.weerklank.preparation;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.TrajectoryTerms;

/** The five questions of one trajectory as they are answered so far: RUNNING → PREPARED, with a mandate, or → REFUSED. */
@Entity
@Table(name = "preparation")
class Preparation {

    enum State {
        RUNNING, PREPARED, REFUSED
    }

    private static final int LONGEST_TEXT = 1500;
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;
    @Column(name = "goal_for")
    private String goalFor;
    @Column(name = "goal_why")
    private String goalWhy;
    private String topic;
    @Enumerated(EnumType.STRING)
    @Column(name = "main_aim")
    private MainAim mainAim;
    @Column(name = "first_why")
    private String firstWhy;
    @Enumerated(EnumType.STRING)
    @Column(name = "document_status")
    private DocumentStatus documentStatus;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "aim_hint")
    private String aimHint;
    @Column(name = "council_told_at")
    private Instant councilToldAt;
    @Column(name = "council_closed_at")
    private Instant councilClosedAt;
    @Column(name = "input_needed")
    private String inputNeeded;
    @Column(name = "form_reason")
    private String formReason;
    @Column(name = "feedback_by")
    private LocalDate feedbackBy;
    @Column(name = "evaluation_on")
    private LocalDate evaluationOn;
    private String contact;
    private BigDecimal budget;
    private String reimbursement;
    @Column(name = "idea_fund")
    private boolean ideaFund;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "preparation_team", joinColumns = @JoinColumn(name = "preparation_id"))
    @Column(name = "account")
    private Set<String> team = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "preparation_circumstance", joinColumns = @JoinColumn(name = "preparation_id"))
    @Column(name = "circumstance")
    @Enumerated(EnumType.STRING)
    private Set<Circumstance> circumstances = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "preparation_form", joinColumns = @JoinColumn(name = "preparation_id"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<ParticipationForm> forms = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "preparation_channel", joinColumns = @JoinColumn(name = "preparation_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private Set<FeedbackChannel> channels = new HashSet<>();
    @Version
    private int version;

    protected Preparation() {
    }

    Preparation(UUID cycleId, UUID trajectoryId, Instant now) {
        this.cycleId = cycleId;
        this.trajectoryId = trajectoryId;
        openedAt = now;
    }

    /** Question 1. Starting on a document past a draft needs a reason that everybody reads (INV-03). */
    void answerFirst(AnswerFirst answer) {
        if (answer.documentStatus().isLate() && (answer.lateReason() == null || answer.lateReason().isBlank())) {
            throw new BusinessException("preparation.lateReason.required");
        }
        goalFor = text(answer.goalFor());
        goalWhy = answer.goalWhy().strip();
        topic = text(answer.topic());
        mainAim = answer.mainAim();
        documentStatus = answer.documentStatus();
        lateReason = documentStatus.isLate() ? answer.lateReason().strip() : null;
        team.clear();
        team.addAll(answer.team());
        if (firstWhy == null) {
            firstWhy = goalWhy;
        }
    }

    /**
     * What decision table D1 says of the aim (INV-04).
     *
     * @param rule the rule that hit when it must be rephrased, else null
     */
    void tested(String rule) {
        aimHint = rule;
    }

    /** The adviesraad knows, and can add groups (INV-50); when the preparation begins anew it can add again. */
    void tellCouncil(Instant now) {
        if (councilToldAt == null) {
            councilToldAt = now;
        }
        councilClosedAt = null;
    }

    void closeCouncil(Instant now) {
        councilClosedAt = now;
    }

    /** Whether the adviesraad can still add groups. */
    boolean isCouncilOpen() {
        return councilToldAt != null && councilClosedAt == null && state == State.RUNNING;
    }

    /** Question 3, refused while a group that somebody named has no answer (INV-50). */
    void answerThird(String needed, Set<Circumstance> found, long groupsWithoutAnswer) {
        if (groupsWithoutAnswer > 0) {
            throw new BusinessException("preparation.groups.open", groupsWithoutAnswer);
        }
        if (needed == null || needed.isBlank() || needed.strip().length() > LONGEST_TEXT) {
            throw new BusinessException("preparation.inputNeeded.required");
        }
        inputNeeded = needed.strip();
        circumstances.clear();
        circumstances.addAll(found);
    }

    /** Question 4. Forms are final only after the adviesraad was told (INV-50); who deviates from the advice says why. */
    void answerFourth(Set<ParticipationForm> chosen, String reason, Set<ParticipationForm> advised) {
        if (councilToldAt == null) {
            throw new BusinessException("preparation.council.first");
        }
        if (chosen.isEmpty()) {
            throw new BusinessException("preparation.forms.required");
        }
        if (!chosen.stream().allMatch(ParticipationForm::isInstalled)) {
            throw new BusinessException("preparation.forms.notInstalled");
        }
        if (reason != null && reason.strip().length() > LONGEST_REASON) {
            throw new BusinessException("preparation.formReason.tooLong");
        }
        if (!chosen.containsAll(advised) && (reason == null || reason.isBlank())) {
            throw new BusinessException("preparation.formReason.required");
        }
        forms.clear();
        forms.addAll(chosen);
        formReason = text(reason);
    }

    /** Question 5; both days lie ahead. */
    void answerFifth(AnswerFifth answer, LocalDate today) {
        if (!answer.feedbackBy().isAfter(today)) {
            throw new BusinessException("trajectory.feedbackBy.past");
        }
        if (!answer.evaluationOn().isAfter(today)) {
            throw new BusinessException("preparation.evaluationOn.past");
        }
        channels.clear();
        channels.addAll(answer.channels());
        feedbackBy = answer.feedbackBy();
        evaluationOn = answer.evaluationOn();
        contact = answer.contact();
    }

    void plan(PlanBudget plan) {
        budget = plan.budget();
        reimbursement = plan.reimbursement().strip();
        ideaFund = plan.ideaFund();
    }

    void mend(MendStartPage mended) {
        topic = mended.topic().strip();
        goalFor = mended.goalFor().strip();
        if (lateReason != null && mended.lateReason() != null && !mended.lateReason().isBlank()) {
            lateReason = mended.lateReason().strip();
        }
        contact = mended.contact();
    }

    /** INV-01: only with five answers and a mandate. */
    void ready(long answered, boolean mandateGiven, Instant now) {
        if (answered < FiveQuestions.HOW_MANY || !mandateGiven) {
            throw new BusinessException("preparation.incomplete");
        }
        close(State.PREPARED, now);
    }

    void refuse(Instant now) {
        close(State.REFUSED, now);
    }

    private void close(State as, Instant now) {
        if (state != State.RUNNING) {
            throw new BusinessException("preparation.over");
        }
        state = as;
        closedAt = now;
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What everybody reads; the words that the check reads (D8). */
    String publicText() {
        return String.join("\n", Objects.toString(topic, ""), Objects.toString(goalFor, ""),
                Objects.toString(lateReason, ""));
    }

    TrajectoryTerms terms(Mandate mandate) {
        return mandate.terms(topic, feedbackBy, contact);
    }

    PreparationAnswers answers() {
        return new PreparationAnswers(goalFor, goalWhy, topic, mainAim, firstWhy, documentStatus, lateReason, aimHint,
                Set.copyOf(team), councilToldAt, isCouncilOpen(), inputNeeded, Set.copyOf(circumstances), Set.copyOf(forms),
                formReason, Set.copyOf(channels), feedbackBy, evaluationOn, contact, budget, reimbursement, ideaFund);
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    State state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    MainAim mainAim() {
        return mainAim;
    }

    String topic() {
        return topic;
    }

    String goalFor() {
        return goalFor;
    }

    String contact() {
        return contact;
    }

    Set<String> team() {
        return team;
    }

    Set<Circumstance> circumstances() {
        return circumstances;
    }
}
