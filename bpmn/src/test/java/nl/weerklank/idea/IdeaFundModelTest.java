package nl.weerklank.idea;

import static nl.weerklank.idea.IdeaFundModel.MODEL;
import static nl.weerklank.idea.IdeaFundModel.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Role;
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
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for the model itself. Who draws in the Modeler gets the answer here. */
class IdeaFundModelTest {

    private static final String XML = read("/idea/idea-fund.bpmn");
    private static final Pattern CALL = Pattern.compile("ideaFund\\.(\\w+)\\(([^)]*)\\)");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    /** Published: other systems and running instances know these names. Never rename, only add. */
    private static final Set<String> MESSAGES = Set.of("IdeaSubmitted", "IdeaReopened", "IdeaWithdrawn",
            "QuestionAnswered", "ApplicationConfirmed", "PaymentWayChosen", "PaymentConfirmed", "PaymentFailed",
            "StoryTold");
    private static final Set<String> OUTCOMES = Set.of("FAST", "ALLOWED", "DISCUSS", "NOT_POSSIBLE", "READY",
            "QUESTION", "OTHER_WAY", "CONFIRMED", "SILENT", "RESERVED", "SHORT", "FOUND", "LATER", "GRANTED",
            "PARTLY_GRANTED", "ADAPT", "REFUSED", "AGREED", "TALK_AGAIN", "RECEIVED", "NONE");

    /** ALL-21: what is over is forgotten after a year. */
    @Test
    void historyHasAnEnd() {
        assertThat(all(Process.class)).singleElement().satisfies(p -> {
            assertThat(p.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
            assertThat(p.isExecutable()).isTrue();
        });
        var table = Dmn.readModelFromStream(getClass().getResourceAsStream("/idea/idea-check.dmn"));
        assertThat(table.getModelElementsByType(Decision.class))
                .allMatch(d -> "P365D".equals(d.getCamundaHistoryTimeToLiveString()));
    }

    @Test
    void everyStepHasADutchNameAndAnEnglishId() {
        assertThat(all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(node.getName()).as("name of " + node.getId()).isNotBlank().matches("[A-Z].*");
        });
        assertThat(all(SequenceFlow.class)).allSatisfy(flow -> assertThat(flow.getId()).matches("[a-z][a-zA-Z0-9]*"));
    }

    @Test
    void everyUserTaskSaysWhoWhereWhenAndHow() {
        var roles = new HashSet<>(Role.OF_ACCOUNTS);
        assertThat(all(UserTask.class)).hasSize(11).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey()).matches("(idea|grant|story)/[a-z-]+");
            assertThat(task.getCamundaCandidateGroupsList()).singleElement().matches(roles::contains);
            assertThat(task.getCamundaDueDate()).isEqualTo("${ideaFund.due('" + task.getId() + "', ideaId)}");
            assertThat(task.getDocumentations()).singleElement()
                    .satisfies(text -> assertThat(text.getTextContent()).hasSizeGreaterThan(80));
        });
        assertThat(all(UserTask.class).stream().map(UserTask::getCamundaFormKey)).doesNotHaveDuplicates();
    }

    /** A bean whose name or method is misspelt is found here and not by a resident. */
    @Test
    void everyCallExistsOnTheProcessBean() {
        var methods = Arrays.stream(IdeaFundProcess.class.getDeclaredMethods())
                .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == String.class)
                .collect(Collectors.toMap(Method::getName, Method::getParameterCount));
        var called = new TreeSet<String>();
        for (var call = CALL.matcher(XML); call.find();) {
            called.add(call.group(1));
            assertThat(methods).containsEntry(call.group(1), call.group(2).split(",").length);
        }
        assertThat(called).as("nothing on the bean that no model calls").isEqualTo(new TreeSet<>(methods.keySet()));
    }

    @Test
    void expressionsUseOnlyTheBeanAndPublishedVariables() {
        var allowed = new HashSet<>(IdeaFundProcess.VARIABLES);
        allowed.add("ideaFund");
        for (var expression = EXPRESSION.matcher(XML); expression.find();) {
            var words = expression.group(1).replaceAll("'[^']*'", "").replaceAll("\\.\\w+", "").split("\\W+");
            assertThat(words).filteredOn(Predicate.not(String::isEmpty)).allMatch(allowed::contains);
        }
        assertThat(variablesSetByTheModel()).isSubsetOf(IdeaFundProcess.VARIABLES);
    }

    private static Set<String> variablesSetByTheModel() {
        var names = new TreeSet<String>();
        for (var name = Pattern.compile("(?:resultVariable|elementVariable)=\"(\\w+)\"").matcher(XML); name.find();) {
            names.add(name.group(1));
        }
        return names;
    }

    @Test
    void messagesAndOutcomesArePublishedOnes() {
        assertThat(all(Message.class).stream().map(Message::getName)).containsExactlyInAnyOrderElementsOf(MESSAGES);
        var outcomes = new TreeSet<String>();
        all(ConditionExpression.class).forEach(c -> {
            for (var code = Pattern.compile("'([^']*)'").matcher(c.getTextContent()); code.find();) {
                outcomes.add(code.group(1));
            }
        });
        assertThat(outcomes).isEqualTo(new TreeSet<>(OUTCOMES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda:class", "camunda:delegateExpression", "scriptTask", "camunda:script",
        "executionListener", "taskListener", "inclusiveGateway", "complexGateway", "adHocSubProcess",
        "standardLoopCharacteristics", "bpmn:lane", "camunda:inputOutput"})
    void theModelHoldsNoCodeAndNothingTheEngineCannotRun(String forbidden) {
        assertThat(XML).doesNotContain(forbidden);
    }

    @Test
    void everyDeadlineIsADateFromTheSettings() {
        assertThat(all(TimerEventDefinition.class)).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.getTimeDate()).as("date of " + timer.getId()).isNotNull();
            assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{ideaFund\\.\\w+\\(ideaId\\)}");
        });
    }

    @Test
    void choicesAreNamedAndComplete() {
        assertThat(all(ExclusiveGateway.class)).filteredOn(g -> g.getOutgoing().size() > 1).allSatisfy(choice -> {
            assertThat(choice.getOutgoing()).allSatisfy(flow -> assertThat(flow.getName())
                    .as("name of " + flow.getId()).isNotBlank());
            assertThat(choice.getOutgoing()).allMatch(flow -> flow.getConditionExpression() != null
                    ^ flow.equals(choice.getDefault()), "a condition or the default");
        });
    }

    /** A question to the bean may have an effect; "no" is the default flow so that it is asked once. */
    @Test
    void aChoiceAsksTheBeanOnce() {
        assertThat(all(ExclusiveGateway.class)).allSatisfy(choice -> assertThat(choice.getOutgoing().stream()
                .filter(f -> f.getConditionExpression() != null
                        && f.getConditionExpression().getTextContent().contains("ideaFund.")).count())
                .isLessThanOrEqualTo(1));
    }

    @Test
    void pathsMeetAndPartInDifferentPlaces() {
        assertThat(all(Gateway.class)).allMatch(g -> g.getIncoming().size() == 1 || g.getOutgoing().size() == 1);
        assertThat(all(Gateway.class)).allMatch(g -> g.getIncoming().size() > 1 || g.getOutgoing().size() > 1);
        assertThat(all(FlowNode.class)).filteredOn(n -> !(n instanceof Gateway))
                .allMatch(n -> n.getIncoming().size() <= 1 && n.getOutgoing().size() <= 1);
        assertThat(all(EventBasedGateway.class)).allMatch(g -> g.getSucceedingNodes().list().stream()
                .allMatch(CatchEvent.class::isInstance));
    }

    @Test
    void linksHaveManyExitsAndOneEntry() {
        var throwing = links(all(IntermediateThrowEvent.class));
        var catching = links(all(CatchEvent.class));
        assertThat(catching).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(throwing)).isEqualTo(new TreeSet<>(catching));
    }

    private static List<String> links(Collection<? extends FlowNode> events) {
        return events.stream().flatMap(e -> e.getChildElementsByType(LinkEventDefinition.class).stream())
                .map(LinkEventDefinition::getName).toList();
    }

    /** Jurors answer at the same moment: each click writes only its own rows, a job counts them one by one. */
    @Test
    void answersOfManyAreJoinedByAJob() {
        assertThat(all(ParallelGateway.class)).allMatch(g -> g.isCamundaAsyncBefore() && g.isCamundaExclusive());
        assertThat(all(MultiInstanceLoopCharacteristics.class)).hasSize(1)
                .allMatch(loop -> loop.isCamundaAsyncAfter() && loop.isCamundaExclusive() && !loop.isSequential());
    }

    /** A round without a stop would spin in one transaction. */
    @Test
    void everyRoundHasAStop() {
        for (var start : all(FlowNode.class)) {
            assertThat(reachesItselfWithoutStop(start)).as("a round at " + start.getId()).isFalse();
        }
    }

    private static boolean reachesItselfWithoutStop(FlowNode start) {
        var seen = new HashSet<FlowNode>();
        var open = new ArrayDeque<>(next(start).toList());
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node.equals(start)) {
                return !isStop(start);
            }
            if (!isStop(node) && seen.add(node)) {
                next(node).forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isStop(FlowNode node) {
        return node instanceof UserTask || node instanceof CatchEvent && !isLink(node);
    }

    private static boolean isLink(FlowNode node) {
        return !node.getChildElementsByType(LinkEventDefinition.class).isEmpty();
    }

    private static Stream<FlowNode> next(FlowNode node) {
        var following = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        if (!isLink(node) || node instanceof CatchEvent) {
            return following;
        }
        var name = links(List.of(node)).get(0);
        return all(CatchEvent.class).stream().filter(c -> links(List.of(c)).contains(name)).map(FlowNode.class::cast);
    }

    /** The deployed bytes are compared: another way of writing the same would make a new version. */
    @Test
    void theFileIsWrittenInOneWay() {
        assertThat(XML).doesNotContain("\r", "\t").endsWith("</bpmn:definitions>\n");
        assertThat(XML.lines().filter(line -> line.endsWith(" "))).isEmpty();
        assertThat(MODEL.getDefinitions().getTargetNamespace()).isEqualTo("http://weerklank.nl/idea-fund");
    }

    private static String read(String resource) {
        try (var stream = IdeaFundModelTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
