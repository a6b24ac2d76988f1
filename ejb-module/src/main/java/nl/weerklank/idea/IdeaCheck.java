package nl.weerklank.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.rule.RuleOutcome;

/** One run of the quick check (D7): what went in, which rule hit, in which version of the table (FND-08). */
@Entity
@Table(name = "idea_check")
class IdeaCheck {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "idea_id")
    private UUID ideaId;
    private String outcome;
    private String rule;
    @Column(name = "rule_version")
    private int ruleVersion;
    private String inputs;
    @Column(name = "checked_at")
    private Instant checkedAt;

    protected IdeaCheck() {
    }

    IdeaCheck(UUID ideaId, RuleOutcome outcome, String inputs, Instant checkedAt) {
        this.ideaId = ideaId;
        this.outcome = outcome.outcome();
        this.rule = outcome.rule();
        this.ruleVersion = outcome.version();
        this.inputs = inputs;
        this.checkedAt = checkedAt;
    }
}
