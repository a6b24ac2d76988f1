package nl.weerklank.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.rule.RuleOutcome;

/** One wave of a round and why it was or was not the last one (D4). */
@Entity
@Table(name = "round_wave")
class RoundWave {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "round_id")
    private UUID roundId;
    private int number;
    private Integer statements;
    @Column(name = "new_statements")
    private Integer newStatements;
    @Column(name = "new_cards")
    private Integer newCards;
    @Column(name = "in_balance")
    private Boolean inBalance;
    private String outcome;
    private String rule;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Version
    private int version;

    protected RoundWave() {
    }

    RoundWave(UUID roundId, int number) {
        this.roundId = roundId;
        this.number = number;
    }

    void counted(int allStatements, int unheardStatements, int cards, boolean balanced) {
        statements = allStatements;
        newStatements = unheardStatements;
        newCards = cards;
        inBalance = balanced;
    }

    void decided(RuleOutcome by, Instant now) {
        outcome = by.outcome();
        rule = by.rule();
        decidedAt = now;
    }

    Map<String, Object> facts() {
        var share = statements == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(newStatements).divide(BigDecimal.valueOf(statements), 6, RoundingMode.HALF_UP);
        return Map.of("wave", number, "newCards", newCards, "allInBalance", inBalance, "newShare", share);
    }
}
