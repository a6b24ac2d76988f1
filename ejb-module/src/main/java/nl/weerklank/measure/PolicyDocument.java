package nl.weerklank.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nota, agenda, wijkplan or werkafspraak with the measures of one cycle; decided on by the college, and by the council where that is needed. */
@Entity
@Table(name = "policy_document")
class PolicyDocument {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "cycle_id")
    private UUID cycleId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    private int visit;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    private String title;
    private String text;
    @Column(name = "council_needed")
    private boolean councilNeeded;
    @Column(name = "materially_changed")
    private boolean materiallyChanged;
    @Column(name = "advice_id")
    private UUID adviceId;
    @Column(name = "no_advice_reason")
    private String noAdviceReason;
    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;
    @Enumerated(EnumType.STRING)
    @Column(name = "college_outcome")
    private PolicyOutcome collegeOutcome;
    @Column(name = "college_reason")
    private String collegeReason;
    @Column(name = "college_at")
    private Instant collegeAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "council_outcome")
    private PolicyOutcome councilOutcome;
    @Column(name = "council_on")
    private LocalDate councilOn;
    @Column(name = "council_link")
    private String councilLink;
    @Column(name = "council_reason")
    private String councilReason;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "launch_note")
    private String launchNote;
    @Column(name = "launch_on")
    private LocalDate launchOn;
    @Version
    private int version;

    protected PolicyDocument() {
    }

    PolicyDocument(UUID cycleId, UUID trajectoryId) {
        this.cycleId = cycleId;
        this.trajectoryId = trajectoryId;
    }

    /** Written, or written anew: nobody has decided on these words yet. In another visit of the phase advice is weighed anew. */
    void compose(ComposeDocument command, int inVisit) {
        if (inVisit != visit) {
            noAdviceReason = null;
            adviceId = null;
        }
        visit = inVisit;
        kind = command.kind();
        title = command.title().strip();
        text = command.text().strip();
        councilNeeded = command.councilNeeded();
        materiallyChanged = command.materiallyChanged();
        state = DocumentState.DRAFT;
        collegeOutcome = null;
        collegeReason = null;
        councilOutcome = null;
        councilReason = null;
        publishedAt = null;
    }

    /** The council of residents was not asked in this visit and nobody said why, or the text is another one by now. */
    boolean isAdviceOpen() {
        return noAdviceReason == null && adviceId == null || materiallyChanged;
    }

    /** INV-17: the college decides after the council advised. */
    void adviceAsked(UUID request) {
        adviceId = request;
        noAdviceReason = null;
        materiallyChanged = false;
    }

    /** The advice that was asked in this visit of the phase, or null. */
    UUID adviceIn(int currentVisit) {
        return visit == currentVisit ? adviceId : null;
    }

    void explainNoAdvice(String why) {
        noAdviceReason = why;
        adviceId = null;
        materiallyChanged = false;
    }

    /** @return whether the document is decided on now, and needs nobody else */
    boolean decide(PolicyOutcome outcome, String why, Instant now) {
        collegeOutcome = outcome;
        collegeReason = why;
        collegeAt = now;
        return settle(outcome, councilNeeded);
    }

    boolean registerCouncil(RegisterCouncil command) {
        councilOutcome = command.outcome();
        councilOn = command.on();
        councilLink = command.link();
        councilReason = command.reason();
        return settle(command.outcome(), false);
    }

    private boolean settle(PolicyOutcome outcome, boolean waits) {
        if (outcome == PolicyOutcome.REJECTED) {
            state = DocumentState.REJECTED;
        } else if (outcome == PolicyOutcome.ADOPTED && !waits) {
            state = DocumentState.DECIDED;
        }
        return state == DocumentState.DECIDED;
    }

    void mend(String newTitle, String newText, String newNoAdviceReason, String newReason) {
        title = newTitle;
        text = newText;
        noAdviceReason = newNoAdviceReason;
        if (councilReason != null) {
            councilReason = newReason;
        } else {
            collegeReason = newReason;
        }
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    void launched(LocalDate day, String note) {
        launchOn = day;
        launchNote = note;
    }

    boolean isAdviceAsked() {
        return adviceId != null;
    }

    UUID cycleId() {
        return cycleId;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    boolean needsCouncil() {
        return councilNeeded;
    }

    DocumentState state() {
        return state;
    }

    /** Why it was rejected or changed, by whoever spoke last. */
    String reason() {
        return councilReason != null ? councilReason : collegeReason;
    }

    /** Everything that people will read. */
    String publicWords() {
        return Stream.of(title, text, noAdviceReason, reason()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    DocumentDetails toDetails(String trajectory) {
        return new DocumentDetails(cycleId, trajectoryId, trajectory, kind, title, text, councilNeeded, adviceId, noAdviceReason,
                state, collegeOutcome, collegeReason, collegeAt, councilOutcome, councilOn, councilLink, councilReason, publishedAt,
                launchOn, launchNote);
    }

}
