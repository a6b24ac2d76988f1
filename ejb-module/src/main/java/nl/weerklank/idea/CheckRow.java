package nl.weerklank.idea;

import java.time.Instant;

/** What the quick check said, for officials: the rule has a Dutch explanation under {@code idea.rule.<rule>}. */
public record CheckRow(String outcome, String rule, int ruleVersion, String inputs, Instant checkedAt) {
}
