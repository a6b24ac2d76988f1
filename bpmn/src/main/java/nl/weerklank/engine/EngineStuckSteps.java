package nl.weerklank.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.incident.StuckStep;
import nl.weerklank.incident.StuckSteps;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

/** Jobs without retries left, as steps that people know from the model. */
@ApplicationScoped
class EngineStuckSteps implements StuckSteps {

    private static final int MOST = 200;
    private static final String CAUSE = "Caused by: ";

    @Inject
    EngineStart start;

    @Override
    public List<StuckStep> all() {
        return management().createJobQuery().noRetriesLeft().listPage(0, MOST).stream().map(this::step)
                .sorted(Comparator.comparing(StuckStep::since)).toList();
    }

    @Override
    public boolean again(String id) {
        var job = management().createJobQuery().jobId(id).noRetriesLeft().singleResult();
        if (job == null) {
            return false;
        }
        management().setJobRetries(id, 1);
        if (job.getExceptionMessage() != null) {
            // It ran before, so its time has come; the engine put it off when it failed.
            management().setJobDuedate(id, new Date(0));
        }
        return true;
    }

    private StuckStep step(Job job) {
        var repository = start.running().engine().getRepositoryService();
        var definition = repository.getProcessDefinition(job.getProcessDefinitionId());
        var activity = management().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
                .getActivityId();
        var element = repository.getBpmnModelInstance(definition.getId()).getModelElementById(activity);
        var name = element == null ? null : element.getAttributeValue("name");
        return new StuckStep(job.getId(), definition.getName(), name == null ? activity : name, subject(job), since(job), fault(job));
    }

    /** The business key of the case, or of the one that called it. */
    private UUID subject(Job job) {
        var runtime = start.running().engine().getRuntimeService();
        var instance = runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId()).singleResult();
        if (instance == null) {
            return null;
        }
        var key = instance.getBusinessKey() != null ? instance.getBusinessKey() : runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getRootProcessInstanceId()).singleResult().getBusinessKey();
        return key == null ? null : UUID.fromString(key);
    }

    private Instant since(Job job) {
        return start.running().engine().getRuntimeService().createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentTimestamp).map(Date::toInstant).min(Comparator.naturalOrder())
                .orElseGet(() -> job.getCreateTime().toInstant());
    }

    /** The simple name of the deepest cause; its text may name people. */
    private String fault(Job job) {
        var trace = Optional.ofNullable(management().getJobExceptionStacktrace(job.getId())).orElse("");
        var deepest = trace.lastIndexOf(CAUSE);
        var line = (deepest < 0 ? trace : trace.substring(deepest + CAUSE.length())).lines().findFirst().orElse("");
        var type = line.split("[:\\s]", 2)[0];
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private ManagementService management() {
        return start.running().engine().getManagementService();
    }
}
