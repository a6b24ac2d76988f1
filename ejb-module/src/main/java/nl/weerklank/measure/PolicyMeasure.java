package nl.weerklank.measure;

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
import java.util.Set;
import java.util.UUID;
import nl.weerklank.knowledge.CauseState;
import nl.weerklank.shared.BusinessException;

/** A change in policy, execution or rules that answers a cause. Its life is that of {@link MeasureState}. */
@Entity
@Table(name = "policy_measure")
class PolicyMeasure {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "cause_id")
    private UUID causeId;
    private String title;
    @Enumerated(EnumType.STRING)
    private MeasureKind kind;
    @Column(name = "quick_reason")
    private String quickReason;
    @Column(name = "at_once")
    private boolean atOnce;
    private String text;
    private String owner;
    private BigDecimal budget;
    @Column(name = "own_choice")
    private String ownChoice;
    private String figure;
    @Column(name = "figure_source")
    private String figureSource;
    private String story;
    @Column(name = "learning_question")
    private String learningQuestion;
    @Column(name = "pilot_ends")
    private Instant pilotEnds;
    @Column(name = "pilot_over")
    private boolean pilotOver;
    private boolean ready;
    @Enumerated(EnumType.STRING)
    private MeasureState state = MeasureState.PROPOSED;
    private String reason;
    @Column(name = "open_wishes")
    private String openWishes;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "carried_to")
    private UUID carriedTo;
    @Column(name = "carried_reason")
    private String carriedReason;
    @Column(name = "carried_at")
    private Instant carriedAt;
    @ElementCollection
    @CollectionTable(name = "measure_contribution", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "contribution_id")
    private Set<UUID> contributions = new HashSet<>();
    @Version
    private int version;

    protected PolicyMeasure() {
    }

    /** INV-20: on a confirmed cause; only a quick one may go without, with a reason and the contributions it comes from. */
    PolicyMeasure(ProposeMeasure command, UUID trajectoryId, UUID cycleId, CauseState cause, String madeBy, Instant now) {
        var quick = command.kind() == MeasureKind.QUICK;
        if (!quick && cause != CauseState.CONFIRMED) {
            throw new BusinessException("measure.cause.notConfirmed");
        }
        if (quick && (command.quickReason() == null || command.quickReason().isBlank())) {
            throw new BusinessException("measure.quickReason.required");
        }
        if (quick && command.contributions().isEmpty()) {
            throw new BusinessException("measure.contributions.required");
        }
        this.trajectoryId = trajectoryId;
        this.cycleId = cycleId;
        causeId = command.causeId();
        title = command.title().strip();
        kind = command.kind();
        if (quick) {
            quickReason = command.quickReason().strip();
            contributions.addAll(command.contributions());
        }
        this.madeBy = madeBy;
        madeAt = now;
    }

    /** P1 15: begun before any cause was looked for; the one measure that goes without (INV-20). */
    static PolicyMeasure quick(StartQuickMeasure command, UUID trajectoryId, String madeBy, Instant now) {
        return new PolicyMeasure(new ProposeMeasure(null, command.title(), MeasureKind.QUICK, command.quickReason(),
                command.contributions()), trajectoryId, command.cycleId(), null, madeBy, now);
    }

    /** Held against the principles. Only what is quick can be done at once. */
    void tested(boolean doAtOnce) {
        require(MeasureState.PROPOSED);
        if (doAtOnce && kind != MeasureKind.QUICK) {
            throw new BusinessException("measure.atOnce.notQuick");
        }
        atOnce = doAtOnce;
    }

    /** What was done at once and did not fit is worked out while it runs. */
    void workOut(WorkOutMeasure command) {
        require(atOnce ? MeasureState.RUNNING : MeasureState.PROPOSED);
        if (isBlank(command.story())) {
            throw new BusinessException("measure.story.required");
        }
        if (isBlank(command.figure()) || isBlank(command.figureSource())) {
            throw new BusinessException("measure.figure.required");
        }
        if (kind == MeasureKind.PILOT && isBlank(command.learningQuestion())) {
            throw new BusinessException("measure.learningQuestion.required");
        }
        title = command.title().strip();
        text = command.text().strip();
        owner = command.owner();
        budget = command.budget();
        ownChoice = command.ownChoice().strip();
        figure = command.figure().strip();
        figureSource = command.figureSource().strip();
        story = command.story().strip();
        learningQuestion = kind == MeasureKind.PILOT ? command.learningQuestion().strip() : null;
        ready = false;
        pilotOver = false;
    }

    /** A quick measure is done at once, within delegation; the document only records it. */
    void doAtOnce(String what, String by, Cover cover, Instant now) {
        require(MeasureState.PROPOSED);
        text = what;
        owner = by;
        run(cover, true, now);
    }

    void pilotUntil(Instant moment) {
        pilotEnds = moment;
    }

    void pilotEnded() {
        pilotOver = true;
    }

    /** The people of the cause say it fits, or the measure is worked out anew. */
    void fits(boolean yes) {
        ready = yes;
    }

    void decide(Instant now) {
        if (state == MeasureState.PROPOSED && ready) {
            state = MeasureState.DECIDED;
            decidedAt = now;
        }
    }

    /** INV-40: not while money or a partner is open. */
    void start(Cover cover, boolean partnersReady, Instant now) {
        require(MeasureState.DECIDED);
        run(cover, partnersReady, now);
    }

    private void run(Cover cover, boolean partnersReady, Instant now) {
        if (!cover.isCovered()) {
            throw new BusinessException("measure.cover.open");
        }
        if (!partnersReady) {
            throw new BusinessException("measure.partnerOpen");
        }
        state = MeasureState.RUNNING;
        startedAt = now;
    }

    /** Done, with what did not work out yet: it is not lost. */
    void finish(String wishes, Instant now) {
        require(MeasureState.RUNNING);
        state = MeasureState.DONE;
        openWishes = wishes;
        endedAt = now;
    }

    /** Stopped, and everybody can read why. */
    void stop(String why, Instant now) {
        if (state == MeasureState.DONE || state == MeasureState.STOPPED) {
            throw new BusinessException("measure.wrongState");
        }
        if (isBlank(why) || why.strip().length() > 1000) {
            throw new BusinessException("measure.reason.required");
        }
        state = MeasureState.STOPPED;
        reason = why.strip();
        endedAt = now;
    }

    /**
     * Goes on in another trajectory; what it came from stays (INV-21). Once more to the same changes nothing.
     *
     * @return whether anything changed
     */
    boolean carry(UUID to, String why, Instant now) {
        if (to.equals(carriedTo)) {
            return false;
        }
        if (carriedTo != null) {
            throw new BusinessException("measure.carried.already");
        }
        if (state != MeasureState.DECIDED && state != MeasureState.RUNNING) {
            throw new BusinessException("measure.wrongState");
        }
        if (to.equals(trajectoryId)) {
            throw new BusinessException("measure.carried.itself");
        }
        if (isBlank(why) || why.strip().length() > 500) {
            throw new BusinessException("measure.carried.reason");
        }
        carriedTo = to;
        carriedReason = why.strip();
        carriedAt = now;
        return true;
    }

    private void require(MeasureState wanted) {
        if (state != wanted) {
            throw new BusinessException("measure.wrongState");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    UUID carriedTo() {
        return carriedTo;
    }

    MeasureStep toStep() {
        return new MeasureStep(id, causeId, title, state);
    }

    /** Whether residents could count on it at some moment. */
    boolean wasCountedOn() {
        return decidedAt != null || startedAt != null;
    }

    Carried carried(String fromTitle, String toTitle) {
        return new Carried(trajectoryId, fromTitle, carriedTo, toTitle, carriedReason, carriedAt);
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID causeId() {
        return causeId;
    }

    String title() {
        return title;
    }

    MeasureKind kind() {
        return kind;
    }

    String quickReason() {
        return quickReason;
    }

    MeasureState state() {
        return state;
    }

    boolean isAtOnce() {
        return atOnce;
    }

    boolean isReady() {
        return ready;
    }

    boolean wantsPilot() {
        return kind == MeasureKind.PILOT && !pilotOver;
    }

    Instant pilotEnds() {
        return pilotEnds;
    }

    BigDecimal budget() {
        return budget;
    }

    Set<UUID> contributions() {
        return Set.copyOf(contributions);
    }

    MeasureDetails toDetails(String trajectory, String cause, String ownerName, Cover cover, long reached, LocalDate nextDate) {
        return new MeasureDetails(id, trajectoryId, trajectory, causeId, cause, title, kind, quickReason, atOnce, text, owner,
                ownerName, ownChoice, figure, figureSource, story, learningQuestion, pilotEnds, ready, state, reason,
                openWishes, decidedAt, startedAt, endedAt, cover, reached, nextDate);
    }
}
