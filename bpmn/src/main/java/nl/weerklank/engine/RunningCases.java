package nl.weerklank.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Cases that began on an older model go on in the newest one: what they wait for keeps its id, its moment and its task. A case
 * that waits where the newest model has nothing ends on the model on which it began, which stays deployed (ADR 0026).
 */
final class RunningCases {

    private static final Logger LOG = System.getLogger(RunningCases.class.getName());
    private static final int AT_ONCE = 500;

    private final ProcessEngine engine;

    RunningCases(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Each case in a transaction of its own: a start that is cut off goes on with the rest next time. */
    void goOnInNewestModels() {
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().unlimitedList()
                .forEach(this::goOnIn);
    }

    private void goOnIn(ProcessDefinition newest) {
        engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(newest.getKey()).unlimitedList()
                .stream().filter(older -> older.getVersion() < newest.getVersion() && !cases(older, 0).isEmpty())
                .forEach(older -> move(older, newest));
    }

    private void move(ProcessDefinition older, ProcessDefinition newest) {
        var plan = engine.getRuntimeService().createMigrationPlan(older.getId(), newest.getId()).mapEqualActivities().build();
        var moved = 0;
        var stayed = 0;
        for (var some = cases(older, 0); !some.isEmpty(); some = cases(older, stayed)) {
            for (var one : some) {
                if (move(one, plan)) {
                    moved++;
                } else {
                    stayed++;
                }
            }
        }
        LOG.log(Level.INFO, "{0}: {1} cases went from model {2} to {3}, {4} end on their own", newest.getKey(), moved,
                older.getVersion(), newest.getVersion(), stayed);
    }

    private boolean move(ProcessInstance one, MigrationPlan plan) {
        try {
            engine.getRuntimeService().newMigration(plan).processInstanceIds(one.getId()).execute();
            return true;
        } catch (ProcessEngineException cannot) {
            LOG.log(Level.WARNING, "Case {0} stays on the model on which it began: {1}", one.getId(), cannot.getMessage());
            return false;
        }
    }

    private List<ProcessInstance> cases(ProcessDefinition model, int from) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(model.getId())
                .orderByProcessInstanceId().asc().listPage(from, AT_ONCE);
    }
}
