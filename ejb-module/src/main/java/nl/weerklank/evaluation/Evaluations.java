package nl.weerklank.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Looking back together: choosing the questions, the talks, the scores and the lessons (S9). */
@Stateless
public class Evaluations {

    static final String QUESTIONS = "chooseQuestions";
    static final String GROUPS = "hearGroups";
    static final String FEATURES = "scoreFeatures";
    static final String SESSION = "learnTogether";
    static final String LESSONS = "recordLessons";
    private static final int LONGEST_TEXT = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    EvaluationQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    Accounts accounts;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<EvaluationPrepared> prepared;
    @Inject
    Event<GroupsHeard> heard;
    @Inject
    Event<FeaturesScored> scored;
    @Inject
    Event<LearnedTogether> learned;
    @Inject
    Event<LessonsRecorded> recorded;

    /** How an evaluation stands; answers without who gave them. Those who work on it may look. */
    @RolesAllowed({Role.FACILITATOR, Role.POLICY_OFFICER})
    public EvaluationDetails get(UUID evaluationId) {
        var evaluation = queries.get(Evaluation.class, evaluationId);
        var asked = queries.asked(evaluationId);
        return new EvaluationDetails(evaluationId, evaluation.cycleId(), queries.trajectory(evaluation),
                evaluation.state(), evaluation.questions(), evaluation.answerBy(), asked,
                asked - queries.awaited(evaluationId), queries.heard(evaluationId), queries.words(evaluationId), evaluation.said(),
                queries.features(evaluationId), queries.lessons(evaluationId));
    }

    /**
     * Adds at most three own questions to those that are always asked; then everybody who took part is asked. Refuses
     * blocked words (INV-29). The gespreksleider may.
     */
    @RolesAllowed(Role.FACILITATOR)
    public void chooseQuestions(UUID evaluationId, List<String> own) {
        workItems.begin(QUESTIONS, evaluationId);
        var questions = own.stream().filter(q -> q != null && !q.isBlank()).map(String::strip).toList();
        words.requireSendable(String.join("\n", questions));
        queries.lock(evaluationId).prepare(questions);
        prepared.fire(new EvaluationPrepared(evaluationId));
    }

    /** What residents, professionals and staff said, each among themselves; for the session. The gespreksleider may. */
    @RolesAllowed(Role.FACILITATOR)
    public void hearGroups(UUID evaluationId, String residents, String professionals, String staff) {
        workItems.begin(GROUPS, evaluationId);
        queries.lock(evaluationId).hear(text(residents, "evaluation.residents.required"),
                text(professionals, "evaluation.professionals.required"), text(staff, "evaluation.staff.required"));
        heard.fire(new GroupsHeard(evaluationId));
    }

    /** The five features as staff and residents score them, from one to five. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void scoreFeatures(UUID evaluationId, Map<Feature, Integer> staff, Map<Feature, Integer> residents) {
        workItems.begin(FEATURES, evaluationId);
        queries.lock(evaluationId);
        em.createQuery("delete from FeatureScore f where f.evaluationId = :id").setParameter("id", evaluationId)
                .executeUpdate();
        for (var feature : Feature.values()) {
            if (staff.get(feature) == null || residents.get(feature) == null) {
                throw new BusinessException("evaluation.score.wrong");
            }
            em.persist(new FeatureScore(evaluationId, feature, staff.get(feature), residents.get(feature)));
        }
        scored.fire(new FeaturesScored(evaluationId));
    }

    /** What everybody learned together; everybody reads it. Refuses blocked words. The gespreksleider may. */
    @RolesAllowed(Role.FACILITATOR)
    public void learnTogether(UUID evaluationId, @Valid LearnTogether command) {
        workItems.begin(SESSION, evaluationId);
        words.requireSendable(String.join("\n", command.works(), command.better(), command.results()));
        queries.lock(evaluationId).learn(command);
        learned.fire(new LearnedTogether(evaluationId));
    }

    /** Writes down a lesson with who does something with it and when (INV-43). A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void addLesson(UUID evaluationId, String text, String owner, LocalDate due) {
        workItems.begin(LESSONS, evaluationId);
        var lesson = new Lesson(evaluationId, text, owner, due, clock.instant());
        if (owners().stream().noneMatch(a -> a.account().equals(owner))) {
            throw new BusinessException("lesson.owner.required");
        }
        words.requireSendable(text);
        em.persist(lesson);
    }

    /** Takes a lesson away that was written down by mistake. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void removeLesson(UUID evaluationId, UUID lessonId) {
        workItems.begin(LESSONS, evaluationId);
        if (queries.lessons(evaluationId).stream().noneMatch(l -> l.id().equals(lessonId))) {
            throw new NotFoundException();
        }
        em.remove(queries.get(Lesson.class, lessonId));
    }

    /** The lessons are complete; the evaluation becomes public. Refused without any. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void recordLessons(UUID evaluationId) {
        workItems.begin(LESSONS, evaluationId);
        if (queries.lessons(evaluationId).isEmpty()) {
            throw new BusinessException("lesson.none");
        }
        recorded.fire(new LessonsRecorded(evaluationId));
    }

    /** Who can be the owner of a lesson. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public List<Actor> owners() {
        return Stream.of(Role.POLICY_OFFICER, Role.AREA_MANAGER).flatMap(role -> accounts.withRole(role).stream())
                .collect(Collectors.toMap(Actor::account, Function.identity(), (one, same) -> one, TreeMap::new))
                .values().stream().toList();
    }

    private static String text(String typed, String refusal) {
        if (typed == null || typed.isBlank() || typed.strip().length() > LONGEST_TEXT) {
            throw new BusinessException(refusal);
        }
        return typed.strip();
    }
}
