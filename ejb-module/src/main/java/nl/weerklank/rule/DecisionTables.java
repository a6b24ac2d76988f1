package nl.weerklank.rule;

import java.util.List;
import java.util.Map;

/** Port: evaluates a decision table by its key. Facts are codes, amounts and yes/no/null; never names or free text. */
public interface DecisionTables {

    RuleOutcome evaluate(String decisionKey, Map<String, Object> facts);

    /** Every rule that hits, of a table that collects; none is normal. */
    List<RuleOutcome> collect(String decisionKey, Map<String, Object> facts);
}
