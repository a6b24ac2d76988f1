package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.SmallNumbers;

/** Wat deden wij met uw inbreng: what everybody may read. */
@Stateless
@PermitAll // public by nature; the query lets nothing through whose summary was not published
public class PublicFeedback {

    @PersistenceContext
    EntityManager em;
    @Inject
    NameableMeasures measures;
    @Inject
    Settings settings;
    @Inject
    Clock clock;

    /** Answers of a trajectory's published runs, newest first: as many statements for a hundred as for one. */
    public List<PublicAnswer> of(UUID trajectoryId) {
        var rows = em.createQuery("""
                select a, r.summaryAt from FeedbackAnswer a join FeedbackRun r on r.id = a.runId left join fetch a.measures
                where r.trajectoryId = :id and r.summaryAt is not null and a.state = :read
                order by r.summaryAt desc, a.theme""", Object[].class)
                .setParameter("id", trajectoryId).setParameter("read", FeedbackAnswer.State.READ).getResultList();
        var answers = rows.stream().map(row -> (FeedbackAnswer) row[0]).toList();
        var titles = measures.titles(answers.stream().flatMap(a -> a.measures().stream()).distinct().toList());
        var shares = shares(answers.stream().map(FeedbackAnswer::id).toList());
        return rows.stream().map(row -> {
            var answer = (FeedbackAnswer) row[0];
            return answer.toPublic((Instant) row[1], answer.measures().stream().map(titles::get).sorted().toList(),
                    shares.getOrDefault(answer.id(), List.of()));
        }).toList();
    }

    /** Whether people wait longer for an answer than was promised. */
    public boolean isLate(UUID trajectoryId) {
        return em.createQuery("""
                select count(r) from FeedbackRun r where r.trajectoryId = :id and r.state <> :done and r.due < :now""",
                Long.class).setParameter("id", trajectoryId).setParameter("done", FeedbackRun.State.DONE)
                .setParameter("now", clock.instant()).getSingleResult() > 0;
    }

    /** By answer: how many contributions got which outcome, small numbers hidden. */
    private Map<UUID, List<PublicAnswer.Share>> shares(List<UUID> answers) {
        var counts = new HashMap<UUID, Map<ContributionOutcome, Long>>();
        em.createQuery("""
                select a.id, coalesce(o.outcome, a.outcome), count(o) from FeedbackObligation o
                join FeedbackAnswer a on a.id = o.answerId where o.answerId in :ids
                group by a.id, coalesce(o.outcome, a.outcome)""", Object[].class).setParameter("ids", answers)
                .getResultStream().forEach(r -> counts.computeIfAbsent((UUID) r[0],
                        id -> new EnumMap<>(ContributionOutcome.class)).put((ContributionOutcome) r[1], (Long) r[2]));
        var smallest = settings.number(SettingKey.SMALLEST_NUMBER);
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, answer -> SmallNumbers.hide(
                answer.getValue(), smallest).entrySet().stream().map(e -> new PublicAnswer.Share(e.getKey(), e.getValue()))
                .toList()));
    }
}
