package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.worklist.TaskEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;

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

    /** Puts an older version of a model, kept among the tests, in the place of the newest. */
    public void deployOlder(String model) {
        engine.getRepositoryService().createDeployment().name(Models.DEPLOYMENT).addInputStream(model,
                EngineRig.class.getResourceAsStream("/older/" + model)).deploy();
    }

    /** Starts as the platform does after an update: deploys what changed, and lets running cases go on in it. */
    public void update() {
        deployAgain();
        new RunningCases(engine).goOnInNewestModels();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Does the work that waits for a thread, until there is none. */
    public void runJobs() {
        var management = engine().getManagementService();
        for (var jobs = management.createJobQuery().messages().list(); !jobs.isEmpty();
                jobs = management.createJobQuery().messages().list()) {
            jobs.stream().map(Job::getId).forEach(management::executeJob);
        }
    }

    /** Lets a timer of the one instance about this row go off. */
    public void fire(String timer, UUID subject) {
        var management = engine().getManagementService();
        var jobs = engine().getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).activityId(timer)
                        .list().stream()).toList();
        assertThat(jobs).as(timer).hasSize(1);
        management.executeJob(jobs.get(0).getId());
    }

    /** There is one open task of this kind about this row. */
    public void assertTaskOpen(String task, UUID subject) {
        assertThat(engine().getTaskService().createTaskQuery().taskDefinitionKey(task)
                .processInstanceBusinessKey(subject.toString()).count()).as(task).isEqualTo(1);
    }

    /** Nothing about this row runs any more, and something did. */
    public void assertEnded(UUID subject) {
        assertThat(engine().getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString()).list()).as("ended").isNotEmpty()
                .allMatch(instance -> instance.getEndTime() != null);
    }

    /** The one instance of this process about this row is over; others about the same row may have called or been called. */
    public void assertEnded(UUID subject, String process) {
        assertThat(engine().getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString()).singleResult().getEndTime()).as("ended").isNotNull();
    }

    /** A called process that only waits at a task of this name, and gives back what its completion says. */
    public void standIn(String process, String gate) {
        engine().getRepositoryService().createDeployment().addModelInstance(process + ".bpmn",
                Bpmn.createExecutableProcess(process).camundaHistoryTimeToLive(1).startEvent().userTask(gate).endEvent()
                        .done()).deploy();
    }

    /** A called process that asks this expression, hands back its result under this name, and ends. */
    public void standIn(String process, String expression, String resultVariable) {
        engine().getRepositoryService().createDeployment().addModelInstance(process + ".bpmn",
                Bpmn.createExecutableProcess(process).camundaHistoryTimeToLive(1).startEvent().serviceTask()
                        .camundaExpression(expression).camundaResultVariable(resultVariable).endEvent().done()).deploy();
    }

    /** ALL-20: all that any process of this rig knew were these variables, and they were ids, codes and flags only. */
    public void assertIdsAndCodesOnly(Set<String> own, String... passed) {
        var variables = engine().getHistoryService().createHistoricVariableInstanceQuery().list();
        var allowed = new HashSet<>(own);
        allowed.addAll(List.of(passed));
        allowed.addAll(List.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter"));
        assertThat(variables).isNotEmpty().extracting(HistoricVariableInstance::getName).isSubsetOf(allowed);
        assertThat(variables).filteredOn(v -> v.getTypeName().equals("string"))
                .allMatch(v -> ((String) v.getValue()).matches("[A-Z_]+|[0-9a-f-]{36}"));
    }
}
