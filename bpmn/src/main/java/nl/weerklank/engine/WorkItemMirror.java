package nl.weerklank.engine;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.worklist.NewWorkItem;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Keeps one work item per user task of every model, in the transaction of the engine: an item appears, is done and
 * disappears together with its task.
 */
final class WorkItemMirror extends AbstractBpmnParseListener {

    private static final Namespace EXTENSIONS = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final WorkItemSteps workItems;

    WorkItemMirror(WorkItemSteps workItems) {
        this.workItems = workItems;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var origin = Origin.of(userTask, (ProcessDefinitionEntity) activity.getProcessDefinition());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, t -> workItems.created(origin.itemFor(t)));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> workItems.completed(t.getId()));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, t -> workItems.cancelled(t.getId()));
    }

    /** What the model says about a task, read once. */
    private record Origin(String processKey, String formKey, String candidateRole, String help) {

        static Origin of(Element userTask, ProcessDefinitionEntity process) {
            // A task that the model gives to one person is nobody else's: its group may not see it.
            var isPersonal = userTask.attributeNS(EXTENSIONS, "assignee") != null;
            var help = Optional.ofNullable(userTask.element("documentation")).map(d -> d.getText().strip()).orElse("");
            return new Origin(process.getKey(), userTask.attributeNS(EXTENSIONS, "formKey"),
                    isPersonal ? null : userTask.attributeNS(EXTENSIONS, "candidateGroups"), help);
        }

        NewWorkItem itemFor(DelegateTask task) {
            return new NewWorkItem(task.getId(), processKey, task.getTaskDefinitionKey(), task.getName(), formKey,
                    UUID.fromString(task.getExecution().getProcessBusinessKey()), roleFor(task), task.getAssignee(),
                    Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null), help);
        }

        /** The group that the model names; where the model asks the row for it, the one that it got. */
        private String roleFor(DelegateTask task) {
            return candidateRole == null || !candidateRole.startsWith("$") ? candidateRole
                    : task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst()
                            .orElseThrow();
        }
    }
}
