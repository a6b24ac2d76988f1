package nl.weerklank.idea;

import static nl.weerklank.idea.IdeaFundModel.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import org.junit.jupiter.api.Test;

/** The diagram can be read: nothing lies on anything else, by the coordinates in the file. */
class IdeaFundLayoutTest {

    private record Box(String id, Rectangle2D area) {
    }

    private record Line(SequenceFlow flow, List<Line2D> parts) {
    }

    private static final List<Box> SHAPES = all(BpmnShape.class).stream()
            .filter(s -> !(s.getBpmnElement() instanceof SubProcess))
            .map(s -> new Box(s.getBpmnElement().getId(), area(s.getBounds()))).toList();
    private static final List<Box> FRAMES = all(BpmnShape.class).stream()
            .filter(s -> s.getBpmnElement() instanceof SubProcess)
            .map(s -> new Box(s.getBpmnElement().getId(), area(s.getBounds()))).toList();
    private static final List<Box> LABELS = labels();
    private static final List<Line> FLOWS = all(BpmnEdge.class).stream()
            .map(e -> new Line((SequenceFlow) e.getBpmnElement(), parts(List.copyOf(e.getWaypoints())))).toList();

    @Test
    void everythingIsDrawn() {
        assertThat(ids(all(FlowNode.class))).isEqualTo(Stream.concat(SHAPES.stream(), FRAMES.stream()).map(Box::id)
                .filter(id -> !ids(all(TextAnnotation.class)).contains(id)).collect(Collectors.toSet()));
        assertThat(ids(all(SequenceFlow.class)))
                .isEqualTo(FLOWS.stream().map(l -> l.flow().getId()).collect(Collectors.toSet()));
    }

    @Test
    void linesGoStraightAcrossOrDown() {
        assertThat(FLOWS).allSatisfy(line -> assertThat(line.parts())
                .as(line.flow().getId()).allMatch(p -> p.getX1() == p.getX2() ^ p.getY1() == p.getY2()));
    }

    @Test
    void linesBeginAndEndAtTheirShapes() {
        assertThat(FLOWS).allSatisfy(line -> {
            var first = line.parts().get(0);
            var last = line.parts().get(line.parts().size() - 1);
            assertThat(touches(shape(line.flow().getSource().getId()), first.getX1(), first.getY1())).isTrue();
            assertThat(touches(shape(line.flow().getTarget().getId()), last.getX2(), last.getY2())).isTrue();
        });
    }

    @Test
    void noTwoLinesCrossOrTouch() {
        assertThat(pairs(FLOWS).stream()
                .filter(p -> p.get(0).parts().stream()
                        .anyMatch(a -> p.get(1).parts().stream().anyMatch(a::intersectsLine)))
                .map(p -> p.get(0).flow().getId() + " and " + p.get(1).flow().getId())).isEmpty();
    }

    @Test
    void noLineRunsThroughAShape() {
        assertThat(SHAPES).allSatisfy(box -> assertThat(through(box).filter(flow -> !isEndOf(flow, box.id()))
                .map(BaseElement::getId)).as("through " + box.id()).isEmpty());
    }

    @Test
    void noShapesOverlap() {
        assertThat(overlaps(SHAPES).filter(p -> !isOnBorderOf(p.get(0).id(), p.get(1).id())
                && !isOnBorderOf(p.get(1).id(), p.get(0).id()))).isEmpty();
    }

    @Test
    void framesHoldTheirOwnAndNothingElse() {
        var inside = all(SubProcess.class).stream().flatMap(s -> s.getFlowElements().stream())
                .map(BaseElement::getId).collect(Collectors.toSet());
        for (var frame : FRAMES) {
            assertThat(SHAPES).allSatisfy(s -> assertThat(inside.contains(s.id()) ? frame.area().contains(s.area())
                    : !frame.area().intersects(s.area())).as(s.id()).isTrue());
            assertThat(through(frame).map(BaseElement::getId)).allMatch(inside::contains);
        }
    }

    @Test
    void everyNameStandsFree() {
        assertThat(overlaps(LABELS)).isEmpty();
        assertThat(LABELS).allSatisfy(label -> {
            assertThat(SHAPES).filteredOn(s -> s.area().intersects(label.area())).as("under " + label).isEmpty();
            assertThat(through(label).map(BaseElement::getId)).as("through " + label).isEmpty();
        });
    }

    /** Returns are links or short loops; the story itself is read from left to right. */
    @Test
    void stepsFollowEachOtherToTheRight() {
        var backwards = FLOWS.stream().filter(l -> shape(l.flow().getTarget().getId()).getCenterX()
                < shape(l.flow().getSource().getId()).getCenterX()).map(l -> l.flow().getId())
                .collect(Collectors.toSet());
        assertThat(backwards).containsExactlyInAnyOrder("notYetReminded", "failureToPaymentWay", "termToTellLate",
                "storyIsLater");
    }

    private static List<Box> labels() {
        var boxes = new ArrayList<Box>();
        all(BpmnShape.class).forEach(s -> add(boxes, s.getBpmnElement(), s.getBpmnLabel()));
        all(BpmnEdge.class).forEach(e -> add(boxes, e.getBpmnElement(), e.getBpmnLabel()));
        return boxes;
    }

    private static void add(List<Box> boxes, BaseElement element, BpmnLabel label) {
        if (label != null) {
            boxes.add(new Box(element.getId(), area(label.getBounds())));
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

    private static Stream<SequenceFlow> through(Box box) {
        return FLOWS.stream().filter(l -> l.parts().stream().anyMatch(p -> p.intersects(box.area()))).map(Line::flow);
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

    private static Rectangle2D shape(String id) {
        return SHAPES.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow().area();
    }

    private static boolean touches(Rectangle2D shape, double x, double y) {
        return (x == shape.getMinX() || x == shape.getMaxX()) && y >= shape.getMinY() && y <= shape.getMaxY()
                || (y == shape.getMinY() || y == shape.getMaxY()) && x >= shape.getMinX() && x <= shape.getMaxX();
    }

    private static boolean isEndOf(SequenceFlow flow, String shape) {
        return flow.getSource().getId().equals(shape) || flow.getTarget().getId().equals(shape)
                || isOnBorderOf(flow.getSource().getId(), shape);
    }

    private static boolean isOnBorderOf(String event, String task) {
        return all(BoundaryEvent.class).stream()
                .anyMatch(b -> b.getId().equals(event) && b.getAttachedTo().getId().equals(task));
    }
}
