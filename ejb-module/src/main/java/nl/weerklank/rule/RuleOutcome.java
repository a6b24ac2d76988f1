package nl.weerklank.rule;

/** What a decision table answered: the outcome, the rule that hit and the version of the table (FND-08). */
public record RuleOutcome(String outcome, String rule, int version) {
}
