package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/**
 * A resident's idea for their wijk. It is handed in, talked about until it can be done, becomes an application when
 * its owner asks for the money, is decided on, paid and told about afterwards. It may end earlier: withdrawn, silent,
 * or shown another way. {@link IdeaStatus} says what may follow what.
 */
@Entity
@Table(name = "idea")
class Idea {

    @Id
    private UUID id = UUID.randomUUID();
    private String number;
    private UUID handle;
    @Column(name = "draft_digest")
    private byte[] draftDigest;
    private String scribe;
    @Column(name = "lang")
    private String language;
    private String what;
    @Column(name = "for_whom")
    private String forWhom;
    @Column(name = "public_title")
    private String publicTitle;
    @Column(name = "title_approved_by")
    private String titleApprovedBy;
    private BigDecimal amount;
    @Column(name = "neighbourhood_id")
    private UUID neighbourhoodId;
    private String theme;
    @Column(name = "activity_date")
    private LocalDate activityDate;
    @Enumerated(EnumType.STRING)
    @Column(name = "open_to_all")
    private Answer openToAll = Answer.UNKNOWN;
    @Enumerated(EnumType.STRING)
    private Answer profit = Answer.UNKNOWN;
    @Enumerated(EnumType.STRING)
    @Column(name = "own_interest")
    private Answer ownInterest = Answer.UNKNOWN;
    @Enumerated(EnumType.STRING)
    @Column(name = "permit_needed")
    private Answer permitNeeded = Answer.UNKNOWN;
    @Enumerated(EnumType.STRING)
    @Column(name = "permit_arranged")
    private Answer permitArranged = Answer.UNKNOWN;
    private boolean discussed;
    private boolean applied;
    @Enumerated(EnumType.STRING)
    private IdeaStatus status = IdeaStatus.SUBMITTED;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "first_call_by")
    private Instant firstCallBy;
    @Column(name = "first_answer_by")
    private Instant firstAnswerBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected Idea() {
    }

    Idea(String number, SubmitIdea command, Instant submittedAt) {
        this.number = number;
        this.what = command.getWhat();
        this.forWhom = command.getForWhom();
        this.neighbourhoodId = command.getNeighbourhoodId();
        this.amount = command.getAmount();
        this.activityDate = command.getActivityDate();
        this.openToAll = command.getOpenToAll();
        this.profit = command.getProfit();
        this.ownInterest = command.getOwnInterest();
        this.permitNeeded = command.getPermitNeeded();
        this.language = command.getLanguage();
        this.submittedAt = submittedAt;
    }

    /** The two promises of S1's clock A, as dates that do not move any more. */
    void promise(Instant callBy, Instant answerBy) {
        firstCallBy = callBy;
        firstAnswerBy = answerBy;
    }

    void belongsTo(UUID owner) {
        handle = owner;
    }

    void writtenBy(String account) {
        scribe = account;
    }

    void cameFrom(byte[] draft) {
        draftDigest = draft;
    }

    /** What the talk brought: unknowns become known (S1 5). */
    void refine(TalkAboutIdea talk) {
        openToAll = talk.getOpenToAll();
        profit = talk.getProfit();
        ownInterest = talk.getOwnInterest();
        permitNeeded = talk.getPermitNeeded();
        permitArranged = talk.getPermitArranged();
        activityDate = talk.getActivityDate();
        theme = talk.getTheme();
        if (!applied) {
            amount = talk.getAmount();
        }
    }

    /** A title in our words for the public pages; the official's name stays with it. */
    void approveTitle(String title, String account) {
        publicTitle = title;
        titleApprovedBy = account;
    }

    void talkIsDone() {
        discussed = true;
    }

    void applyFor(BigDecimal asked) {
        if (asked == null) {
            throw new BusinessException("idea.amountUnknown");
        }
        applied = true;
        amount = asked;
    }

    /** Moves to another state; refuses a move that the life cycle does not know. */
    void become(IdeaStatus next, Instant now) {
        if (status == next) {
            return;
        }
        if (!status.mayBecome(next)) {
            throw new BusinessException("idea.wrongState");
        }
        status = next;
        endedAt = next.isEnd() ? now : null;
    }

    void withdraw(Instant now) {
        if (!status.mayWithdraw()) {
            throw new BusinessException("idea.tooLateToWithdraw");
        }
        become(IdeaStatus.WITHDRAWN, now);
    }

    void reopen(Instant now) {
        if (status != IdeaStatus.SILENT) {
            throw new BusinessException("idea.notSilent");
        }
        become(IdeaStatus.TALKING, now);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID handle() {
        return handle;
    }

    UUID neighbourhoodId() {
        return neighbourhoodId;
    }

    BigDecimal amount() {
        return amount;
    }

    IdeaStatus status() {
        return status;
    }

    boolean isApplied() {
        return applied;
    }

    boolean isDiscussed() {
        return discussed;
    }

    Instant firstCallBy() {
        return firstCallBy;
    }

    Instant firstAnswerBy() {
        return firstAnswerBy;
    }

    IdeaDetails toDetails(String neighbourhood) {
        return new IdeaDetails(id, number, handle, scribe, language, what, forWhom, publicTitle, titleApprovedBy,
                amount, neighbourhoodId, neighbourhood, theme, activityDate, openToAll, profit, ownInterest,
                permitNeeded, permitArranged, discussed, applied, status, submittedAt, firstAnswerBy, endedAt,
                version);
    }
}
