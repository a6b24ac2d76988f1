package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** One conversation: PLANNED → HELD, or CANCELLED when it did not take place. */
@Entity
@Table(name = "conversation")
class Conversation {

    enum State {
        PLANNED, HELD, CANCELLED
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "round_id")
    private UUID roundId;
    private int wave;
    @Column(name = "starts_at")
    private Instant startsAt;
    private String place;
    private String language;
    private boolean childcare;
    private String lead;
    @Column(name = "co_visitor")
    private String coVisitor;
    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;
    private Integer participants;
    private String strengths;
    @Column(name = "host_agreed")
    private Boolean hostAgreed;
    @Column(name = "visit_note")
    private String visitNote;
    @Column(name = "board_handle")
    private UUID boardHandle;
    @Column(name = "held_at")
    private Instant heldAt;
    @Version
    private int version;

    protected Conversation() {
    }

    Conversation(PlanConversation command, int wave, Instant startsAt) {
        roundId = command.roundId();
        this.wave = wave;
        this.startsAt = startsAt;
        place = command.place().strip();
        language = command.language().strip();
        childcare = command.childcare();
        lead = command.lead();
        coVisitor = command.coVisitor();
    }

    /** S17: a visit to an initiative, whose day the initiative decides about; until then the day of planning stands there. */
    static Conversation visit(UUID roundId, String initiative, String plannedBy, Instant now) {
        var visit = new Conversation();
        visit.roundId = roundId;
        visit.wave = 1;
        visit.startsAt = now;
        visit.place = initiative;
        visit.language = "Nederlands";
        visit.lead = plannedBy;
        return visit;
    }

    /** Who went, with the agreement of who organises it, and how it was. */
    void visited(String by, String note) {
        require(State.PLANNED);
        lead = by;
        hostAgreed = true;
        visitNote = note;
    }

    void notVisited(String why) {
        require(State.PLANNED);
        hostAgreed = false;
        visitNote = why;
    }

    void moveTo(Instant moment) {
        require(State.PLANNED);
        startsAt = moment;
    }

    void held(int people, String whatPeopleDo, Instant now) {
        require(State.PLANNED);
        state = State.HELD;
        participants = people;
        strengths = whatPeopleDo;
        heldAt = now;
    }

    void cancel() {
        require(State.PLANNED);
        state = State.CANCELLED;
    }

    /** What nobody's card belongs to is answered behind one code for the whole conversation. */
    void onBoard(UUID handle) {
        boardHandle = handle;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new BusinessException("conversation.wrongState");
        }
    }

    boolean isOpen(Instant now) {
        return state == State.PLANNED && now.isBefore(startsAt);
    }

    boolean isPlanned() {
        return state == State.PLANNED;
    }

    boolean isHeld() {
        return state == State.HELD;
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    int wave() {
        return wave;
    }

    Instant startsAt() {
        return startsAt;
    }

    String coVisitor() {
        return coVisitor;
    }

    String lead() {
        return lead;
    }

    String language() {
        return language;
    }

    boolean hasChildcare() {
        return childcare;
    }

    String place() {
        return place;
    }

    UUID boardHandle() {
        return boardHandle;
    }

    Integer participants() {
        return participants;
    }

    ConversationRow toRow(String leadName, String coVisitorName) {
        return new ConversationRow(id, wave, startsAt, place, language, childcare, lead, leadName,
                coVisitorName, state.name(),
                participants, strengths);
    }
}
