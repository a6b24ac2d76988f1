package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.SmallNumbers;

/** Finds evaluations and what belongs to them. */
@ApplicationScoped
class EvaluationQueries {

    @Inject
    EntityManager em;
    @Inject
    Settings settings;

    <T> T get(Class<T> type, UUID id) {
        var found = id == null ? null : em.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    Evaluation lock(UUID evaluationId) {
        var found = get(Evaluation.class, evaluationId);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Optional<Evaluation> ofCycle(UUID cycleId) {
        return em.createQuery("select e from Evaluation e where e.cycleId = :id", Evaluation.class)
                .setParameter("id", cycleId).getResultStream().findFirst();
    }

    UUID trajectoryOf(Evaluation evaluation) {
        return em.createQuery("select c.trajectoryId from Cycle c where c.id = :id", UUID.class)
                .setParameter("id", evaluation.cycleId()).getSingleResult();
    }

    String trajectory(Evaluation evaluation) {
        return em.createQuery("""
                select r.title from Cycle c join Trajectory r on r.id = c.trajectoryId where c.id = :id""", String.class)
                .setParameter("id", evaluation.cycleId()).getSingleResult();
    }

    long asked(UUID evaluationId) {
        return em.createQuery("select count(a) from EvaluationAnswer a where a.evaluationId = :id", Long.class)
                .setParameter("id", evaluationId).getSingleResult();
    }

    long awaited(UUID evaluationId) {
        return em.createQuery("""
                select count(a) from EvaluationAnswer a where a.evaluationId = :id and a.answeredAt is null""", Long.class)
                .setParameter("id", evaluationId).getSingleResult();
    }

    /** How many feel heard; null where the number would point at somebody (INV-13). */
    Map<Heard, Long> heard(UUID evaluationId) {
        return SmallNumbers.hide(counts(evaluationId, "heard"), settings.number(SettingKey.SMALLEST_NUMBER));
    }

    /** How many said whether the cause is right, by what they said. */
    Map<Heard, Long> causeFits(UUID evaluationId) {
        return counts(evaluationId, "causeFits");
    }

    private Map<Heard, Long> counts(UUID evaluationId, String field) {
        var counts = new EnumMap<Heard, Long>(Heard.class);
        for (var answer : Heard.values()) {
            counts.put(answer, 0L);
        }
        em.createQuery("select a." + field + ", count(a) from EvaluationAnswer a where a.evaluationId = :id and a."
                + field + " is not null group by a." + field, Object[].class).setParameter("id", evaluationId)
                .getResultStream().forEach(r -> counts.put((Heard) r[0], (Long) r[1]));
        return counts;
    }

    /** Everything that people wrote, in no order that says who: by the words themselves. */
    List<String> words(UUID evaluationId) {
        em.flush();
        var rows = em.createNativeQuery("""
                select w from (
                    select unnest(array[a.expectation, a.cooperation, a.learning]) as w
                    from weerklank.evaluation_answer a where a.evaluation_id = ?1
                    union all select o.text from weerklank.evaluation_own_answer o
                    join weerklank.evaluation_answer a on a.id = o.answer_id where a.evaluation_id = ?1) said
                where w is not null order by w""", String.class).setParameter(1, evaluationId).getResultList();
        return ((List<?>) rows).stream().map(String.class::cast).toList();
    }

    List<FeatureRow> features(UUID evaluationId) {
        return em.createQuery("""
                select new nl.weerklank.evaluation.FeatureRow(f.feature, f.staff, f.residents) from FeatureScore f
                where f.evaluationId = :id""", FeatureRow.class).setParameter("id", evaluationId).getResultStream()
                .sorted(Comparator.comparing(FeatureRow::feature)).toList();
    }

    /** Lessons of an evaluation with the names of their owners, the nearest day first. */
    List<LessonRow> lessons(UUID evaluationId) {
        return em.createQuery("""
                select new nl.weerklank.evaluation.LessonRow(l.id, l.text, a.displayName, l.due) from Lesson l
                join Account a on a.name = l.owner where l.evaluationId = :id order by l.due, l.id""", LessonRow.class)
                .setParameter("id", evaluationId).getResultList();
    }
}
