package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;

/**
 * One advice from question to answer (S2). The council's term begins when its chair finds the dossier complete (INV-17), is
 * extended once, and no advice is nobody's yes (INV-19). The municipality's own term begins when the advice is adopted. A
 * council that speaks by itself has no term; the municipality has.
 */
@Entity
@Table(name = "advice_request")
class AdviceRequest {

    /** Where no term runs: a date that nobody reaches. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUESTION = 2000;
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "council_id")
    private UUID councilId;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "cycle_id")
    private UUID cycleId;
    private UUID follows;
    @Enumerated(EnumType.STRING)
    private AdviceMode mode;
    @Enumerated(EnumType.STRING)
    private AdviceState state;
    private String title;
    private String question;
    @Column(name = "influence_left")
    private String influenceLeft;
    @Column(name = "wanted_on")
    private LocalDate wantedOn;
    private boolean urgent;
    @Column(name = "urgent_reason")
    private String urgentReason;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "missing")
    private String missing;
    @Column(name = "complete_at")
    private Instant completeAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "extended_to")
    private Instant extendedTo;
    private UUID rapporteur;
    @Column(name = "read_until")
    private Instant readUntil;
    @Column(name = "vote_until")
    private Instant voteUntil;
    private UUID voices;
    private String text;
    @Column(name = "adopted_at")
    private Instant adoptedAt;
    @Column(name = "answer_by")
    private Instant answerBy;
    @Column(name = "answer_late_at")
    private Instant answerLateAt;
    @Column(name = "answer_intro")
    private String answerIntro;
    @Column(name = "back_reason")
    private String backReason;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "talk_by")
    private Instant talkBy;
    @Column(name = "talk_note")
    private String talkNote;
    @Column(name = "answer_changed")
    private boolean answerChanged;
    @Enumerated(EnumType.STRING)
    private AdviceOutcome outcome;
    @Column(name = "follow_up_at")
    private Instant followUpAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private int version;

    protected AdviceRequest() {
    }

    /** POL-11: question, papers, a date and the influence that is left; sooner than the council's own term has a reason. */
    static AdviceRequest asked(RequestAdvice command, Council council, String account, Instant now) {
        var request = new AdviceRequest();
        request.mode = AdviceMode.ASKED;
        request.state = AdviceState.REQUESTED;
        request.councilId = council.id();
        request.trajectoryId = command.trajectoryId();
        request.cycleId = command.cycleId();
        request.follows = command.follows();
        request.title = AdviceText.required(command.title(), LONGEST_TITLE, "advice.title.required");
        request.question = AdviceText.required(command.question(), LONGEST_QUESTION, "advice.question.required");
        request.influenceLeft = AdviceText.required(command.influenceLeft(), LONGEST_REASON, "advice.influence.required");
        request.want(command.wantedOn(), command.urgentReason(), council, Dates.on(now));
        request.askedBy = account;
        request.askedAt = now;
        return request;
    }

    private void want(LocalDate day, String reason, Council council, LocalDate today) {
        if (day == null || day.isBefore(today.plusDays(council.urgentDays()))) {
            throw new BusinessException("advice.wantedOn.tooSoon", council.urgentDays());
        }
        wantedOn = day;
        urgent = day.isBefore(today.plusDays(council.termDays()));
        urgentReason = urgent ? AdviceText.required(reason, LONGEST_REASON, "advice.urgent.reason") : null;
    }

    static AdviceRequest unasked(StartUnaskedAdvice command, String account, Instant now) {
        var request = new AdviceRequest();
        request.mode = AdviceMode.UNASKED;
        request.state = AdviceState.COMPLETE;
        request.councilId = command.councilId();
        request.trajectoryId = command.trajectoryId();
        request.follows = command.follows();
        request.title = AdviceText.required(command.title(), LONGEST_TITLE, "advice.title.required");
        request.question = AdviceText.required(command.why(), LONGEST_QUESTION, "advice.why.required");
        request.askedBy = account;
        request.askedAt = now;
        request.completeAt = now;
        request.dueAt = NEVER;
        return request;
    }

    /** INV-17: only a complete dossier starts the council's term. */
    void checked(boolean complete, String what, Council council, Instant now) {
        if (complete) {
            require(AdviceState.REQUESTED);
            missing = null;
            state = AdviceState.COMPLETE;
            completeAt = now;
            dueAt = now.plus(Duration.ofDays(urgent ? council.urgentDays() : council.termDays()));
        } else {
            require(AdviceState.REQUESTED);
            missing = AdviceText.required(what, LONGEST_REASON, "advice.missing.required");
            state = AdviceState.INCOMPLETE;
        }
    }

    void completed() {
        require(AdviceState.INCOMPLETE);
        state = AdviceState.REQUESTED;
    }

    /** The chair shares out the work; reading takes at most half of the term. */
    void prepare(UUID writer, LocalDate until, Instant now) {
        require(AdviceState.COMPLETE);
        if (writer == null) {
            throw new BusinessException("advice.readers.rapporteur");
        }
        var last = dueAt.equals(NEVER) ? null : now.plus(Duration.between(now, dueAt).dividedBy(2));
        if (until == null || !until.isAfter(Dates.on(now))) {
            throw new BusinessException("advice.readers.until");
        }
        if (last != null && until.isAfter(Dates.on(last))) {
            throw new BusinessException("advice.readers.tooLong", Dates.day(last));
        }
        rapporteur = writer;
        readUntil = until.plusDays(1).atStartOfDay(AdjustableClock.ZONE).toInstant();
        state = AdviceState.READING;
    }

    void readingIsOver() {
        if (state == AdviceState.READING) {
            state = AdviceState.WRITING;
        }
    }

    /** Who writes when the writer left the council. */
    void writtenBy(UUID member) {
        rapporteur = member;
    }

    void toVote(Instant until) {
        require(AdviceState.WRITING);
        voteUntil = until.isBefore(dueAt) ? until : dueAt;
        state = AdviceState.VOTING;
    }

    void requireVoting() {
        require(AdviceState.VOTING);
    }

    void backToWriting() {
        require(AdviceState.VOTING);
        state = AdviceState.WRITING;
    }

    /** Adopted by enough members who agree; from now on the municipality's own term runs. */
    void adopt(String words, VoteCount votes, Council council, Instant now) {
        require(AdviceState.VOTING);
        if (!votes.isQuorum()) {
            throw new BusinessException("advice.quorum", votes.given(), votes.quorum());
        }
        if (!votes.isAgreed()) {
            throw new BusinessException("advice.notAgreed");
        }
        adopted(words, council, now);
    }

    /** A council that speaks by itself brings a text that it adopted already. */
    void bring(String words, Council council, Instant now) {
        if (mode != AdviceMode.UNASKED) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        require(AdviceState.COMPLETE);
        adopted(words, council, now);
    }

    private void adopted(String words, Council council, Instant now) {
        text = words;
        state = AdviceState.ADOPTED;
        adoptedAt = now;
        answerBy = now.plus(Duration.ofDays(council.answerDays()));
    }

    /** More time, once. */
    void extend(Council council, Instant now) {
        requireDrafting();
        if (extendedTo != null) {
            throw new BusinessException("advice.extended");
        }
        extendedTo = now.plus(Duration.ofDays(council.extensionDays()));
        dueAt = extendedTo;
        if (state == AdviceState.VOTING) {
            voteUntil = dueAt;
        }
        if (state == AdviceState.READING) {
            readUntil = now.plus(Duration.between(now, dueAt).dividedBy(2));
        }
    }

    /** INV-19: the term passed without advice. That is recorded as such and counts as no yes. */
    void noAdvice(Instant now) {
        requireDrafting();
        state = AdviceState.NO_ADVICE;
        outcome = AdviceOutcome.NO_ADVICE;
        closedAt = now;
    }

    /** The trajectory stopped before there was an advice: nobody is asked any more. */
    void withdraw(Instant now) {
        if (state.isOver() || state.isForAll()) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
        state = AdviceState.WITHDRAWN;
        closedAt = now;
    }

    private void requireDrafting() {
        if (!state.isDrafting()) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    void answerPrepared(String intro) {
        require(AdviceState.ADOPTED);
        answerIntro = AdviceText.required(intro, LONGEST_QUESTION, "advice.answer.intro");
        backReason = null;
    }

    void answerBack(String why) {
        require(AdviceState.ADOPTED);
        backReason = AdviceText.required(why, LONGEST_REASON, "advice.answer.back");
    }

    /** INV-18: refused while a recommendation has no outcome or no reason. */
    void answered(List<Recommendation> recommendations, Instant now) {
        require(AdviceState.ADOPTED);
        requireAnswered(recommendations);
        state = AdviceState.RESPONDED;
        answeredAt = now;
        if (now.isAfter(answerBy)) {
            late(answerBy);
        }
    }

    private static void requireAnswered(List<Recommendation> recommendations) {
        recommendations.stream().filter(r -> !r.isAnswered()).findFirst().ifPresent(open -> {
            throw new BusinessException("advice.answer.open", open.number());
        });
    }

    /** Everybody sees from when the answer was late, also when it came. */
    void late(Instant since) {
        if (answerLateAt == null) {
            answerLateAt = since;
        }
    }

    void askTalkBy(Instant moment) {
        talkBy = moment;
    }

    /** The talk may change the answer once; what changes is checked as the first time. */
    void talked(String note, boolean changes, List<Recommendation> recommendations) {
        require(AdviceState.RESPONDED);
        if (changes && answerChanged) {
            throw new BusinessException("advice.talk.once");
        }
        requireAnswered(recommendations);
        talkNote = AdviceText.required(note, LONGEST_QUESTION, "advice.talk.note");
        answerChanged |= changes;
    }

    /** What it means for what was asked about: an adopted recommendation that says a cause was missed goes first. */
    AdviceOutcome settle(List<Recommendation> recommendations, Instant now) {
        require(AdviceState.RESPONDED);
        if (recommendations.stream().anyMatch(Recommendation::missesCause)) {
            outcome = AdviceOutcome.CAUSE_MISSED;
        } else if (recommendations.stream().anyMatch(Recommendation::changesText)) {
            outcome = AdviceOutcome.ADAPT;
        } else {
            outcome = AdviceOutcome.GO_ON;
        }
        state = AdviceState.CLOSED;
        closedAt = now;
        return outcome;
    }

    void followUpAt(Instant moment) {
        followUpAt = moment;
    }

    void voices(UUID handle) {
        voices = handle;
    }

    private void require(AdviceState expected) {
        if (state != expected) {
            throw new BusinessException("worklist.taskAlreadyDone");
        }
    }

    UUID id() {
        return id;
    }

    UUID councilId() {
        return councilId;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    UUID cycleId() {
        return cycleId;
    }

    AdviceMode mode() {
        return mode;
    }

    AdviceState state() {
        return state;
    }

    String title() {
        return title;
    }

    UUID rapporteur() {
        return rapporteur;
    }

    Instant dueAt() {
        return dueAt == null ? NEVER : dueAt;
    }

    Instant readUntil() {
        return readUntil == null ? NEVER : readUntil;
    }

    Instant voteUntil() {
        return voteUntil == null ? NEVER : voteUntil;
    }

    Instant answerBy() {
        return answerBy == null ? NEVER : answerBy;
    }

    Instant talkBy() {
        return talkBy == null ? NEVER : talkBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean isExtended() {
        return extendedTo != null;
    }

    AdviceOutcome outcome() {
        return outcome;
    }

    UUID voices() {
        return voices;
    }

    AdviceRow toRow(String council, String trajectory) {
        return new AdviceRow(id, councilId, council, mode, state, title, trajectoryId, trajectory, askedAt, wantedOn, urgent,
                NEVER.equals(dueAt) ? null : dueAt, extendedTo, adoptedAt, answerBy, answerLateAt, answeredAt, outcome);
    }

    AdviceWords toText() {
        return new AdviceWords(question, influenceLeft, urgentReason, missing, text, answerIntro, backReason, talkNote,
                answerChanged, readUntil, voteUntil, follows, cycleId, followUpAt);
    }
}
