package nl.weerklank.engine;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.worklist.TaskEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;

/** The engine alone in memory, with the models of this module and beans that the test gives. */
public final class EngineRig implements AutoCloseable {

    private final ProcessEngine engine;
    private final Engine facade = new Engine();

    public EngineRig(Map<Object, Object> beans, WorkItemSteps workItems, BpmnParseListener... listeners) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("rig" + System.identityHashCode(this));
        configuration.setJdbcUrl("jdbc:h2:mem:rig" + System.identityHashCode(this));
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setHistory("full");
        configuration.setDbMetricsReporterActivate(false);
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new JuelExpressionManager(new HashMap<>(beans)));
        configuration.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new WorkItemMirror(workItems))));
        engine = configuration.buildProcessEngine();
        new Models(engine.getRepositoryService()).deployChanged();
        facade.start = mock(EngineStart.class);
        when(facade.start.running()).thenReturn(new EngineStart.Running(engine, null));
    }

    public ProcessEngine engine() {
        return engine;
    }

    /** What process beans get injected. */
    public Engine facade() {
        return facade;
    }

    public DecisionTables decisionTables() {
        var tables = new DmnDecisionTables();
        tables.start = facade.start;
        return tables;
    }

    TaskEngine tasks() {
        var tasks = new EngineTasks();
        tasks.start = facade.start;
        return tasks;
    }

    /** Deploys what is not deployed yet; how many deployments there are then. */
    public long deployAgain() {
        new Models(engine.getRepositoryService()).deployChanged();
        return engine.getRepositoryService().createDeploymentQuery().count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
