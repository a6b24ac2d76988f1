package nl.weerklank.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The team, the wijk and the adviesraad add what they know ({@code preparation/scan.xhtml} and the two beside it). */
@Named
@RequestScoped
@ReadOnce
public class VoiceTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    EarlyVoices voices;

    public String scan() {
        task.keep();
        var scores = new EnumMap<Feature, ScoredFeature>(Feature.class);
        for (var feature : Feature.values()) {
            scores.put(feature, new ScoredFeature(TypedAmounts.number(task, "score-" + feature),
                    task.text("example-" + feature)));
        }
        voices.scan(task.getSubjectId(), scores);
        return task.done();
    }

    public String name() {
        task.keep();
        voices.name(task.getSubjectId(), typed());
        return named();
    }

    public String finish() {
        task.keep();
        voices.finish(task.getSubjectId());
        return task.done();
    }

    public String nameForCouncil() {
        task.keep();
        voices.nameForCouncil(task.getSubjectId(), typed());
        return named();
    }

    public String finishForCouncil() {
        task.keep();
        voices.finishForCouncil(task.getSubjectId());
        return task.done();
    }

    private NameGroup typed() {
        return new NameGroup(task.text("name"), task.text("approach"));
    }

    private String named() {
        task.getFields().put("name", "");
        task.getFields().put("approach", "");
        task.keep();
        Errors.news("preparation.group.added");
        return task.here();
    }
}
