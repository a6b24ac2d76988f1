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

/**
 * One question, asked in conversations, wave after wave, until enough people of every group were heard or nothing new is
 * said: PLANNED → RUNNING (the first wave is planned) → DONE.
 */
@Entity
@Table(name = "conversation_round")
class ConversationRound {

    enum State {
        PLANNED, RUNNING, DONE
    }

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Enumerated(EnumType.STRING)
    private RoundKind kind;
    @Column(name = "central_question")
    private String centralQuestion;
    @Column(name = "lead_reason")
    private String leadReason;
    @Column(name = "invitation_text")
    private String invitationText;
    @Column(name = "theme_id")
    private UUID themeId;
    private int wave = 1;
    @Enumerated(EnumType.STRING)
    private State state = State.PLANNED;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private int version;

    protected ConversationRound() {
    }

    ConversationRound(StartRound command, String startedBy, Instant now) {
        trajectoryId = command.trajectoryId();
        kind = command.kind();
        centralQuestion = command.centralQuestion().strip();
        leadReason = command.leadReason() == null ? null : command.leadReason().strip();
        this.startedBy = startedBy;
        startedAt = now;
    }

    /** It goes deeper into one theme. */
    ConversationRound about(UUID theme) {
        themeId = theme;
        return this;
    }

    /** INV-06: professionals may lead, but only a round that goes deeper, and with a reason. */
    boolean professionalsMayLead() {
        return kind == RoundKind.DEEPENING && leadReason != null;
    }

    void planned(String text) {
        invitationText = text;
        state = State.RUNNING;
    }

    void mend(String text) {
        invitationText = text;
    }

    void nextWave() {
        wave++;
    }

    void end(Instant now) {
        state = State.DONE;
        endedAt = now;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    UUID id() {
        return id;
    }

    UUID trajectoryId() {
        return trajectoryId;
    }

    RoundKind kind() {
        return kind;
    }

    int wave() {
        return wave;
    }

    UUID themeId() {
        return themeId;
    }

    String invitationText() {
        return invitationText;
    }

    String centralQuestion() {
        return centralQuestion;
    }

    RoundDetails toDetails(String trajectory) {
        return new RoundDetails(id, trajectoryId, trajectory, kind, centralQuestion, leadReason, invitationText, wave,
                state.name(), startedAt, endedAt);
    }
}
