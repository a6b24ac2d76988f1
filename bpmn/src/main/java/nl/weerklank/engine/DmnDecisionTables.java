package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        try {
            var table = start.running().engine().getRepositoryService().createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decisionKey).latestVersion().singleResult();
            if (table == null) {
                throw new IllegalStateException("there is no decision table " + decisionKey);
            }
            var result = start.running().engine().getDecisionService().evaluateDecisionTableById(table.getId(), facts)
                    .getSingleResult();
            if (result == null) {
                throw new IllegalStateException("no rule of " + decisionKey + " hit");
            }
            return new RuleOutcome(result.getEntry("outcome"), result.getEntry("rule"), table.getVersion());
        } catch (ProcessEngineException e) {
            throw Refusals.of(e);
        }
    }
}
