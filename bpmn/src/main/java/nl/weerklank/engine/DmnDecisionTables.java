package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.rule.RuleOutcome;
import org.camunda.bpm.engine.ProcessEngineException;

/** Evaluates decision tables with the engine; the newest version holds. Each has the outputs outcome and rule. */
@ApplicationScoped
class DmnDecisionTables implements DecisionTables {

    @Inject
    EngineStart start;

    @Override
    public RuleOutcome evaluate(String decisionKey, Map<String, Object> facts) {
        var found = collect(decisionKey, facts);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rules of " + decisionKey + " hit");
        }
        return found.get(0);
    }

    @Override
    public List<RuleOutcome> collect(String decisionKey, Map<String, Object> facts) {
        try {
            var table = start.running().engine().getRepositoryService().createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decisionKey).latestVersion().singleResult();
            if (table == null) {
                throw new IllegalStateException("there is no decision table " + decisionKey);
            }
            return start.running().engine().getDecisionService().evaluateDecisionTableById(table.getId(), facts)
                    .getResultList().stream().map(hit -> new RuleOutcome((String) hit.get("outcome"),
                            (String) hit.get("rule"), table.getVersion())).toList();
        } catch (ProcessEngineException e) {
            throw Refusals.of(e);
        }
    }
}
