package nl.weerklank.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One juror's advice in one round; once given it stays. Who has an interest abstains (INV-25). */
@Entity
@Table(name = "jury_vote")
class JuryVote {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private int round;
    private String juror;
    @Enumerated(EnumType.STRING)
    private GiveAdvice.Vote vote;
    private String line;
    @Column(name = "voted_at")
    private Instant votedAt;

    protected JuryVote() {
    }

    JuryVote(UUID ideaId, int round, String juror, GiveAdvice.Vote vote, String line, Instant votedAt) {
        this.ideaId = ideaId;
        this.round = round;
        this.juror = juror;
        this.vote = vote;
        this.line = line;
        this.votedAt = votedAt;
    }

    GiveAdvice.Vote vote() {
        return vote;
    }

    String juror() {
        return juror;
    }

    VoteRow toRow() {
        return new VoteRow(juror, vote, line, votedAt);
    }
}
