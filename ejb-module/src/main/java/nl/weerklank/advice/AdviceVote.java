package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** A member's vote on one version; once, and it stays when the term is extended or the member leaves. */
@Entity
@Table(name = "advice_vote")
class AdviceVote {

    private static final int LONGEST = 3000;

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "version_id")
    private UUID versionId;
    @Column(name = "member_id")
    private UUID memberId;
    @Enumerated(EnumType.STRING)
    private VoteKind kind;
    private String text;
    @Column(name = "with_name")
    private boolean withName;
    @Column(name = "given_at")
    private Instant givenAt;

    protected AdviceVote() {
    }

    AdviceVote(GiveAdviceVote command, UUID versionId, UUID memberId, Instant now) {
        if (command.kind() == null) {
            throw new BusinessException("advice.vote.required");
        }
        requestId = command.requestId();
        this.versionId = versionId;
        this.memberId = memberId;
        kind = command.kind();
        // Only another view has words that go along in public, and a name only when its member wants that (ADV-05).
        text = kind == VoteKind.MINORITY ? AdviceText.required(command.text(), LONGEST, "advice.vote.minority") : null;
        withName = kind == VoteKind.MINORITY && command.withName();
        givenAt = now;
    }

    UUID versionId() {
        return versionId;
    }

    UUID memberId() {
        return memberId;
    }

    VoteKind kind() {
        return kind;
    }

    MinorityView toMinorityView(String name) {
        return new MinorityView(text, withName ? name : null);
    }
}
