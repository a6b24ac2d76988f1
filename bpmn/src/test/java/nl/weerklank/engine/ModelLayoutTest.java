package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams can be read: nothing lies on anything else, by the coordinates in the files. */
class ModelLayoutTest {

    /** Steps that go back on purpose, per model: short loops; longer returns are links. */
    private static final Map<String, Set<String>> RETURNS = Map.ofEntries(
            Map.entry("idea/idea-fund.bpmn", Set.of("notYetReminded", "failureToPaymentWay", "termToTellLate", "storyIsLater")),
            Map.entry("feedback/feedback.bpmn", Set.of("nextBatch")),
            Map.entry("feedback/feedback-answer.bpmn", Set.of("mendedToCheck", "answerOnceMore")),
            Map.entry("feedback/feedback-in-person.bpmn", Set.of("callAgain")),
            Map.entry("knowledge/story-analysis.bpmn", Set.of("packageIsRead", "groupAgain")),
            Map.entry("knowledge/candidate.bpmn", Set.of("deepen", "coReadNotAgreed")),
            Map.entry("preparation/preparation.bpmn", Set.of("mendedToStartPage")),
            Map.entry("preparation/five-questions.bpmn", Set.of("aimRephrase")),
            Map.entry("measure/adapt-policy.bpmn", Set.of("chainHasGaps", "mendedToPublish")),
            Map.entry("conversation/conversation-round.bpmn", Set.of("invitationMended")),
            Map.entry("advice/council-advice.bpmn", Set.of("completedToCheck")));

    private record Box(String id, Rectangle2D area) {
    }

    private record Line(SequenceFlow flow, List<Line2D> parts) {
    }

    static Stream<Drawing> drawings() {
        return DrawnModel.everyOne().map(Drawing::new);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everythingIsDrawn(Drawing drawing) {
        var annotations = ids(drawing.model.all(TextAnnotation.class));

        assertThat(ids(drawing.model.all(FlowNode.class)))
                .isEqualTo(Stream.concat(drawing.shapes.stream(), drawing.frames.stream()).map(Box::id)
                        .filter(id -> !annotations.contains(id)).collect(Collectors.toSet()));
        assertThat(ids(drawing.model.all(SequenceFlow.class)))
                .isEqualTo(drawing.flows.stream().map(l -> l.flow().getId()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void linesGoStraightAcrossOrDown(Drawing drawing) {
        assertThat(drawing.flows).allSatisfy(line -> assertThat(line.parts())
                .as(line.flow().getId()).allMatch(p -> p.getX1() == p.getX2() ^ p.getY1() == p.getY2()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void linesBeginAndEndAtTheirShapes(Drawing drawing) {
        assertThat(drawing.flows).allSatisfy(line -> {
            var first = line.parts().get(0);
            var last = line.parts().get(line.parts().size() - 1);
            assertThat(touches(drawing.shape(line.flow().getSource().getId()), first.getX1(), first.getY1()))
                    .as("begin of " + line.flow().getId()).isTrue();
            assertThat(touches(drawing.shape(line.flow().getTarget().getId()), last.getX2(), last.getY2()))
                    .as("end of " + line.flow().getId()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTwoLinesCrossOrTouch(Drawing drawing) {
        assertThat(pairs(drawing.flows).stream()
                .filter(p -> p.get(0).parts().stream()
                        .anyMatch(a -> p.get(1).parts().stream().anyMatch(a::intersectsLine)))
                .map(p -> p.get(0).flow().getId() + " and " + p.get(1).flow().getId())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noLineRunsThroughAShape(Drawing drawing) {
        assertThat(drawing.shapes).allSatisfy(box -> assertThat(drawing.through(box)
                .filter(flow -> !drawing.isEndOf(flow, box.id())).map(BaseElement::getId)).as("through " + box.id())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noShapesOverlap(Drawing drawing) {
        assertThat(overlaps(drawing.shapes).filter(p -> !drawing.isOnBorderOf(p.get(0).id(), p.get(1).id())
                && !drawing.isOnBorderOf(p.get(1).id(), p.get(0).id()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void framesHoldTheirOwnAndNothingElse(Drawing drawing) {
        for (var frame : drawing.frames) {
            var inside = drawing.model.all(SubProcess.class).stream().filter(s -> s.getId().equals(frame.id()))
                    .flatMap(s -> s.getFlowElements().stream()).map(BaseElement::getId).collect(Collectors.toSet());
            // What happens while all of it runs sits on its border.
            assertThat(drawing.shapes).filteredOn(s -> !drawing.isOnBorderOf(s.id(), frame.id()))
                    .allSatisfy(s -> assertThat(inside.contains(s.id())
                    ? frame.area().contains(s.area()) : !frame.area().intersects(s.area())).as(s.id()).isTrue());
            assertThat(drawing.through(frame).filter(flow -> !drawing.isEndOf(flow, frame.id())).map(BaseElement::getId))
                    .allMatch(inside::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyNameStandsFree(Drawing drawing) {
        assertThat(overlaps(drawing.labels)).isEmpty();
        assertThat(drawing.labels).allSatisfy(label -> {
            assertThat(drawing.shapes).filteredOn(s -> s.area().intersects(label.area())).as("under " + label).isEmpty();
            assertThat(drawing.through(label).map(BaseElement::getId)).as("through " + label).isEmpty();
        });
    }

    /** Returns are links or short loops; the story itself is read from left to right. */
    @ParameterizedTest
    @MethodSource("drawings")
    void stepsFollowEachOtherToTheRight(Drawing drawing) {
        var backwards = drawing.flows.stream().filter(l -> drawing.shape(l.flow().getTarget().getId()).getCenterX()
                < drawing.shape(l.flow().getSource().getId()).getCenterX()).map(l -> l.flow().getId())
                .collect(Collectors.toSet());

        assertThat(backwards).isEqualTo(RETURNS.getOrDefault(drawing.model.resource(), Set.of()));
    }

    /** What is drawn of one model. */
    private static final class Drawing {

        private final DrawnModel model;
        private final List<Box> shapes;
        private final List<Box> frames;
        private final List<Box> labels = new ArrayList<>();
        private final List<Line> flows;

        Drawing(DrawnModel model) {
            this.model = model;
            shapes = model.all(BpmnShape.class).stream().filter(s -> !(s.getBpmnElement() instanceof SubProcess))
                    .map(Drawing::box).toList();
            frames = model.all(BpmnShape.class).stream().filter(s -> s.getBpmnElement() instanceof SubProcess)
                    .map(Drawing::box).toList();
            model.all(BpmnShape.class).forEach(s -> addLabel(s.getBpmnElement(), s.getBpmnLabel()));
            model.all(BpmnEdge.class).forEach(e -> addLabel(e.getBpmnElement(), e.getBpmnLabel()));
            flows = model.all(BpmnEdge.class).stream().map(e -> new Line((SequenceFlow) e.getBpmnElement(),
                    parts(List.copyOf(e.getWaypoints())))).toList();
        }

        private static Box box(BpmnShape shape) {
            return new Box(shape.getBpmnElement().getId(), area(shape.getBounds()));
        }

        private void addLabel(BaseElement element, BpmnLabel label) {
            if (label != null) {
                labels.add(new Box(element.getId(), area(label.getBounds())));
            }
        }

        Rectangle2D shape(String id) {
            return Stream.concat(shapes.stream(), frames.stream()).filter(s -> s.id().equals(id)).findFirst().orElseThrow()
                    .area();
        }

        Stream<SequenceFlow> through(Box box) {
            return flows.stream().filter(l -> l.parts().stream().anyMatch(p -> p.intersects(box.area())))
                    .map(Line::flow);
        }

        boolean isEndOf(SequenceFlow flow, String shape) {
            return flow.getSource().getId().equals(shape) || flow.getTarget().getId().equals(shape)
                    || isOnBorderOf(flow.getSource().getId(), shape);
        }

        boolean isOnBorderOf(String event, String task) {
            return model.all(BoundaryEvent.class).stream()
                    .anyMatch(b -> b.getId().equals(event) && b.getAttachedTo().getId().equals(task));
        }

        @Override
        public String toString() {
            return model.resource();
        }
    }

    private static List<Line2D> parts(List<Waypoint> points) {
        return IntStream.range(1, points.size()).<Line2D>mapToObj(i -> new Line2D.Double(
                points.get(i - 1).getX(), points.get(i - 1).getY(), points.get(i).getX(), points.get(i).getY()))
                .toList();
    }

    private static Stream<List<Box>> overlaps(List<Box> boxes) {
        return pairs(boxes).stream().filter(p -> p.get(0).area().intersects(p.get(1).area()));
    }

    private static <T> List<List<T>> pairs(List<T> items) {
        return IntStream.range(0, items.size()).boxed().flatMap(i -> IntStream.range(i + 1, items.size())
                .mapToObj(j -> List.of(items.get(i), items.get(j)))).toList();
    }

    private static Set<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).collect(Collectors.toSet());
    }

    private static Rectangle2D area(Bounds b) {
        return new Rectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight());
    }

    private static boolean touches(Rectangle2D shape, double x, double y) {
        return (x == shape.getMinX() || x == shape.getMaxX()) && y >= shape.getMinY() && y <= shape.getMaxY()
                || (y == shape.getMinY() || y == shape.getMaxY()) && x >= shape.getMinX() && x <= shape.getMaxX();
    }
}
