package nl.weerklank.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Choosing questions, the talks, the five features, the session and the lessons: the tasks about an evaluation. */
@Named
@RequestScoped
@ReadOnce
public class EvaluationTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Evaluations evaluations;

    private EvaluationDetails details;

    public EvaluationDetails getDetails() {
        if (details == null) {
            details = evaluations.get(task.getSubjectId());
        }
        return details;
    }

    public Heard[] getAnswers() {
        return Heard.values();
    }

    public Feature[] getFeatures() {
        return Feature.values();
    }

    public List<Actor> getOwners() {
        return evaluations.owners();
    }

    public String chooseQuestions() {
        task.keep();
        evaluations.chooseQuestions(task.getSubjectId(),
                Arrays.asList(task.text("ownFirst"), task.text("ownSecond"), task.text("ownThird")));
        return task.done();
    }

    public String hearGroups() {
        task.keep();
        evaluations.hearGroups(task.getSubjectId(), task.text("residents"), task.text("professionals"),
                task.text("staff"));
        return task.done();
    }

    public String scoreFeatures() {
        task.keep();
        evaluations.scoreFeatures(task.getSubjectId(), scores("staff-"), scores("residents-"));
        return task.done();
    }

    public String learnTogether() {
        task.keep();
        evaluations.learnTogether(task.getSubjectId(),
                new LearnTogether(task.text("works"), task.text("better"), task.text("results")));
        return task.done();
    }

    public String addLesson() {
        task.keep();
        evaluations.addLesson(task.getSubjectId(), task.text("lesson"), task.text("owner"), TypedAmounts.day(task, "due"));
        task.forget();
        Errors.news("lesson.added");
        return task.here();
    }

    public String removeLesson(UUID lessonId) {
        task.keep();
        evaluations.removeLesson(task.getSubjectId(), lessonId);
        Errors.news("lesson.removed");
        return task.here();
    }

    public String recordLessons() {
        task.keep();
        evaluations.recordLessons(task.getSubjectId());
        return task.done();
    }

    private Map<Feature, Integer> scores(String prefix) {
        var scores = new EnumMap<Feature, Integer>(Feature.class);
        for (var feature : Feature.values()) {
            var typed = TypedAmounts.number(task, prefix + feature);
            if (typed != null) {
                scores.put(feature, typed);
            }
        }
        return scores;
    }
}
