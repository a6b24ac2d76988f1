package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
import nl.weerklank.advice.CouncilAdviceProcess;
import nl.weerklank.conversation.ConversationProcess;
import nl.weerklank.cycle.CycleProcess;
import nl.weerklank.errand.ErrandProcess;
import nl.weerklank.evaluation.EvaluationProcess;
import nl.weerklank.feedback.FeedbackProcess;
import nl.weerklank.idea.IdeaFundProcess;
import nl.weerklank.knowledge.FindCausesProcess;
import nl.weerklank.knowledge.KnowledgeProcess;
import nl.weerklank.measure.MeasureProcess;
import nl.weerklank.online.OnlineInputProcess;
import nl.weerklank.preparation.PreparationProcess;
import nl.weerklank.reimbursement.ReimbursementProcess;
import nl.weerklank.report.ReportProcess;
import nl.weerklank.trajectory.TrajectoryProcess;
import nl.weerklank.withdrawal.WithdrawalProcess;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for every model. Who draws in the Modeler gets the answer here. */
class ModelRulesTest {

    private static final Map<String, Class<?>> BEANS = Stream.of(IdeaFundProcess.class, FeedbackProcess.class,
            OnlineInputProcess.class, TrajectoryProcess.class, KnowledgeProcess.class, ConversationProcess.class,
            CycleProcess.class, FindCausesProcess.class, EvaluationProcess.class, MeasureProcess.class,
            ErrandProcess.class, ReportProcess.class, PreparationProcess.class,
            WithdrawalProcess.class, ReimbursementProcess.class, CouncilAdviceProcess.class)
            .collect(Collectors.toMap(bean -> bean.getAnnotation(Named.class).value(), Function.identity()));
    private static final Pattern CALL = Pattern.compile("\\b(" + String.join("|", BEANS.keySet()) + ")\\.(\\w+)\\(([^)]*)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    /** Published: other systems and running instances know these names. Never rename, only add. */
    private static final Set<String> MESSAGES = Set.of("IdeaSubmitted", "IdeaReopened", "IdeaWithdrawn",
            "QuestionAnswered", "ApplicationConfirmed", "PaymentWayChosen", "PaymentConfirmed", "PaymentFailed",
            "StoryTold", "FeedbackRunStarted", "FeedbackDelivered", "FeedbackReactionReceived", "OnlineWindowOpened",
            "TrajectoryStopAsked", "AnalysisStarted", "RecognitionComplete", "RoundStarted", "CourseCompleted",
            "CardsUsedUp", "InvitationAnswered", "ReportObjected", "ReportAgreed",
            "EvaluationComplete", "CycleStarted", "NewExperiencesReceived", "CycleClosingAsked", "PartnerAnswered",
            "ErrandNeeded",
            "ConsentWithdrawn", "ReimbursementClaimed", "UnaskedAdviceStarted");
    private static final Set<String> OUTCOMES = Set.of("FAST", "ALLOWED", "DISCUSS", "NOT_POSSIBLE", "READY",
            "QUESTION", "OTHER_WAY", "CONFIRMED", "SILENT", "RESERVED", "SHORT", "FOUND", "LATER", "GRANTED",
            "PARTLY_GRANTED", "ADAPT", "REFUSED", "AGREED", "TALK_AGAIN", "RECEIVED", "NONE",
            "OK", "NOT_SENDABLE", "CLEAR", "ONCE_MORE", "ALL_REACHED", "NOT_ALL", "AGAIN", "DONE", "NEW_EXPERIENCE",
            "ANSWERED", "REGROUP", "DEEPEN", "KNOWLEDGE", "STILL_EXPERIENCE", "NOT_AGREED",
            "ENOUGH", "PLANNED", "HELD", "CANCELLED", "CONTINUE", "STOP",
            "FIND_CAUSES", "BACK_TO_EXPERIENCES", "BACK_TO_CAUSES", "NOT_FOUND", "ACT", "NO_ACTION",
            "NEW_EXPERIENCES", "CAUSE_UNCLEAR", "PLAN_DOES_NOT_FIT", "KEEP_FOLLOWING", "CLOSE", "BLOCKED", "EXCEPTION",
            "REOPEN", "CLOSED", "REOPENED", "SOLVED", "EXCEPTION_GRANTED", "IN_BALANCE", "EXTRA",
            "SAFE", "TRACEABLE", "PUBLISHED", "OBJECTION",
            "INCOMPLETE", "TO_COUNCIL", "REJECTED", "AT_ONCE", "FITS_NOT",
            "PREPARE", "REPHRASE", "GIVEN",
            "ERASE", "ANONYMISE", "USE_ENDED", "UNDER", "NEAR_LIMIT", "PAY", "NEXT_MONTH", "DECLINED", "MEASURE",
            "NEW", "READING", "DRAFTED", "CONSULT", "ADOPTED", "TEXT_READY", "EXTENDED", "TALK", "CHANGED",
            "ASKED", "CAUSE_MISSED");

    static Stream<DrawnModel> models() {
        return DrawnModel.everyOne();
    }

    static Stream<String> tables() {
        return Models.ALL.stream().filter(name -> name.endsWith(".dmn"));
    }

    /** ALL-21: what is over is forgotten after a year. */
    @ParameterizedTest
    @MethodSource("models")
    void historyHasAnEnd_ALL_21(DrawnModel model) {
        assertThat(model.all(Process.class)).singleElement().satisfies(p -> {
            assertThat(p.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
            assertThat(p.isExecutable()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void historyOfRulesHasAnEnd_ALL_21(String table) {
        assertThat(Dmn.readModelFromStream(getClass().getResourceAsStream("/" + table))
                .getModelElementsByType(Decision.class))
                .isNotEmpty().allMatch(d -> "P365D".equals(d.getCamundaHistoryTimeToLiveString()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepHasADutchNameAndAnEnglishId(DrawnModel model) {
        assertThat(model.all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(node.getName()).as("name of " + node.getId()).isNotBlank().matches("\\p{Lu}.*");
        });
        assertThat(model.all(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId()).matches("[a-z][a-zA-Z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskSaysWhoWhereWhenAndHow(DrawnModel model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).matches("[a-z]+/[a-z-]+");
            // An errand is for the group that its row names.
            assertThat(task.getCamundaCandidateGroupsList()).singleElement()
                    .matches(group -> Role.OF_ACCOUNTS.contains(group) || "${errand.role(errandId)}".equals(group));
            assertThat(task.getCamundaDueDate()).matches("\\$\\{\\w+\\.\\w+\\(('" + task.getId() + "', )?\\w+\\)}");
            assertThat(task.getDocumentations()).singleElement()
                    .satisfies(help -> assertThat(help.getTextContent()).hasSizeBetween(60, 600));
        });
        assertThat(model.all(UserTask.class).stream().map(UserTask::getCamundaFormKey)).doesNotHaveDuplicates();
    }

    /** The worklist finds a task by its kind and its row: two models may not use one name for two kinds. */
    @Test
    void everyKindOfTaskHasItsOwnName() {
        assertThat(models().flatMap(m -> m.all(UserTask.class).stream()).map(UserTask::getId)).doesNotHaveDuplicates();
    }

    /** A bean whose name or method is misspelt is found here and not by a resident. */
    @Test
    void everyCallExistsOnItsProcessBeanAndNothingElseDoes() {
        var called = new TreeSet<String>();
        models().forEach(model -> {
            for (var call = CALL.matcher(model.xml()); call.find();) {
                called.add(call.group(1) + "." + call.group(2));
                assertThat(methods(BEANS.get(call.group(1)))).as(model.resource())
                        .containsEntry(call.group(2), call.group(3).split(",").length);
            }
        });

        assertThat(called).as("nothing on a bean that no model calls").isEqualTo(BEANS.entrySet().stream()
                .flatMap(bean -> methods(bean.getValue()).keySet().stream().map(m -> bean.getKey() + "." + m))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionsUseOnlyBeansAndPublishedVariables(DrawnModel model) {
        var allowed = new HashSet<>(BEANS.keySet());
        BEANS.values().forEach(bean -> allowed.addAll(variables(bean)));
        for (var expression = EXPRESSION.matcher(model.xml()); expression.find();) {
            var words = expression.group(1).replaceAll("'[^']*'", "").replaceAll("\\.\\w+", "").split("\\W+");
            assertThat(words).filteredOn(Predicate.not(String::isEmpty)).allMatch(allowed::contains);
        }
        var set = Pattern.compile("(?:resultVariable|elementVariable|source|target)=\"(\\w+)\"").matcher(model.xml());
        assertThat(set.results().map(m -> m.group(1))).isSubsetOf(allowed);
    }

    @Test
    void messagesAndOutcomesArePublishedOnes() {
        var outcomes = new TreeSet<String>();
        models().flatMap(m -> m.all(ConditionExpression.class).stream()).forEach(c -> {
            for (var code = Pattern.compile("'([^']*)'").matcher(c.getTextContent()); code.find();) {
                outcomes.add(code.group(1));
            }
        });

        assertThat(models().flatMap(m -> m.all(Message.class).stream()).map(Message::getName))
                .containsExactlyInAnyOrderElementsOf(MESSAGES);
        assertThat(outcomes).isEqualTo(new TreeSet<>(OUTCOMES));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theModelHoldsNoCodeAndNothingTheEngineCannotRun(DrawnModel model) {
        assertThat(model.xml()).doesNotContain("camunda:class", "camunda:delegateExpression", "scriptTask",
                "camunda:script", "executionListener", "taskListener", "inclusiveGateway", "complexGateway",
                "adHocSubProcess", "standardLoopCharacteristics", "bpmn:lane", "camunda:inputOutput");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDeadlineIsADateFromTheSettings(DrawnModel model) {
        assertThat(model.all(TimerEventDefinition.class)).allSatisfy(timer -> {
            assertThat(timer.getTimeDate()).as("date of " + timer.getId()).isNotNull();
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{\\w+\\.\\w+\\(\\w+\\)}");
        });
    }

    /** A called process is about one row, as every other: its key is that row's id. */
    @Test
    void everyCalledProcessExistsAndGetsTheIdOfItsRow() {
        var known = models().flatMap(m -> m.all(Process.class).stream()).map(Process::getId).toList();
        var calls = models().flatMap(m -> m.all(CallActivity.class).stream()).toList();

        assertThat(calls).isNotEmpty().allSatisfy(call -> {
            // A round goes through the process of its form, which its own row names.
            if (!call.getCalledElement().equals("${cycle.processOf(roundId)}")) {
                assertThat(known).contains(call.getCalledElement());
            }
            assertThat(call.getExtensionElements().getDomElement().getChildElements())
                    .as("business key of " + call.getId())
                    .anyMatch(in -> in.getAttribute("businessKey") != null);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void choicesAreNamedAndComplete(DrawnModel model) {
        assertThat(model.all(ExclusiveGateway.class)).filteredOn(g -> g.getOutgoing().size() > 1).allSatisfy(choice -> {
            assertThat(choice.getOutgoing()).allSatisfy(flow -> assertThat(flow.getName())
                    .as("name of " + flow.getId()).isNotBlank());
            assertThat(choice.getOutgoing()).allMatch(flow -> flow.getConditionExpression() != null
                    ^ flow.equals(choice.getDefault()), "a condition or the default");
        });
    }

    /** A question to a bean may have an effect; "no" is the default flow so that it is asked once. */
    @ParameterizedTest
    @MethodSource("models")
    void aChoiceAsksABeanOnce(DrawnModel model) {
        assertThat(model.all(ExclusiveGateway.class)).allSatisfy(choice -> assertThat(choice.getOutgoing().stream()
                .filter(f -> f.getConditionExpression() != null
                        && CALL.matcher(f.getConditionExpression().getTextContent()).find()).count())
                .isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void pathsMeetAndPartInDifferentPlaces(DrawnModel model) {
        assertThat(model.all(Gateway.class)).allMatch(g -> g.getIncoming().size() == 1 || g.getOutgoing().size() == 1);
        assertThat(model.all(Gateway.class)).allMatch(g -> g.getIncoming().size() > 1 || g.getOutgoing().size() > 1);
        assertThat(model.all(FlowNode.class)).filteredOn(n -> !(n instanceof Gateway))
                .allMatch(n -> n.getIncoming().size() <= 1 && n.getOutgoing().size() <= 1);
        assertThat(model.all(EventBasedGateway.class)).allMatch(g -> g.getSucceedingNodes().list().stream()
                .allMatch(CatchEvent.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("models")
    void linksHaveManyExitsAndOneEntry(DrawnModel model) {
        var throwing = links(model.all(IntermediateThrowEvent.class));
        var catching = links(model.all(CatchEvent.class));

        assertThat(catching).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(throwing)).isEqualTo(new TreeSet<>(catching));
    }

    /** Many answer at the same moment: each click writes only its own rows, a job counts them one by one. */
    @ParameterizedTest
    @MethodSource("models")
    void answersOfManyAreJoinedByAJob(DrawnModel model) {
        assertThat(model.all(ParallelGateway.class)).allMatch(g -> g.isCamundaAsyncBefore() && g.isCamundaExclusive());
        assertThat(model.all(MultiInstanceLoopCharacteristics.class))
                .allMatch(loop -> loop.isCamundaAsyncAfter() && loop.isCamundaExclusive() && !loop.isSequential());
    }

    /** A round without a stop would spin in one transaction. */
    @ParameterizedTest
    @MethodSource("models")
    void everyRoundHasAStop(DrawnModel model) {
        for (var start : model.all(FlowNode.class)) {
            assertThat(reachesItselfWithoutStop(model, start)).as("a round at " + start.getId()).isFalse();
        }
    }

    /** The deployed bytes are compared: another way of writing the same would make a new version. */
    @ParameterizedTest
    @MethodSource("models")
    void theFileIsWrittenInOneWay(DrawnModel model) {
        assertThat(model.xml()).doesNotContain("\r", "\t").endsWith("</bpmn:definitions>\n");
        assertThat(model.xml().lines().filter(line -> line.endsWith(" "))).isEmpty();
        assertThat(model.model().getDefinitions().getTargetNamespace()).isEqualTo("http://weerklank.nl/"
                + model.resource().replaceAll(".*/|\\.bpmn", ""));
    }

    private static Map<String, Integer> methods(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == String.class)
                .collect(Collectors.toMap(m -> m.getName(), m -> m.getParameterCount()));
    }

    private static Set<String> variables(Class<?> bean) {
        try {
            var field = bean.getDeclaredField("VARIABLES");
            field.setAccessible(true);
            return ((Set<?>) field.get(null)).stream().map(Object::toString).collect(Collectors.toSet());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> links(Collection<? extends FlowNode> events) {
        return events.stream().flatMap(e -> e.getChildElementsByType(LinkEventDefinition.class).stream())
                .map(LinkEventDefinition::getName).toList();
    }

    private static boolean reachesItselfWithoutStop(DrawnModel model, FlowNode start) {
        var seen = new HashSet<FlowNode>();
        var open = new ArrayDeque<>(next(model, start).toList());
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node.equals(start)) {
                return !isStop(start);
            }
            if (!isStop(node) && seen.add(node)) {
                next(model, node).forEach(open::push);
            }
        }
        return false;
    }

    /** A person, an event, or a job of its own. */
    private static boolean isStop(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CatchEvent && !isLink(node) || node.isCamundaAsyncBefore();
    }

    private static boolean isLink(FlowNode node) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }

    private static Stream<FlowNode> next(DrawnModel model, FlowNode node) {
        var following = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        if (!isLink(node) || node instanceof CatchEvent) {
            return following;
        }
        var name = links(List.of(node)).get(0);
        return model.all(CatchEvent.class).stream().filter(c -> links(List.of(c)).contains(name))
                .map(FlowNode.class::cast);
    }
}
