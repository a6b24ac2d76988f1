package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
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

    /** Answers of a trajectory's published runs, newest first. */
    public List<PublicAnswer> of(UUID trajectoryId) {
        return em.createQuery("""
                select a.id, a.theme, a.heard, a.done, a.why, a.next, r.summaryAt, a from FeedbackAnswer a
                join FeedbackRun r on r.id = a.runId
                where r.trajectoryId = :id and r.summaryAt is not null and a.state = :read
                order by r.summaryAt desc, a.theme""", Object[].class)
                .setParameter("id", trajectoryId).setParameter("read", FeedbackAnswer.State.READ)
                .getResultStream().map(a -> new PublicAnswer((String) a[1], (String) a[2], (String) a[3], (String) a[4],
                        (String) a[5], (Instant) a[6], measures.titles(((FeedbackAnswer) a[7]).measures()), shares((UUID) a[0]))).toList();
    }

    /** Whether people wait longer for an answer than was promised. */
    public boolean isLate(UUID trajectoryId) {
        return em.createQuery("""
                select count(r) from FeedbackRun r where r.trajectoryId = :id and r.state <> :done and r.due < :now""",
                Long.class).setParameter("id", trajectoryId).setParameter("done", FeedbackRun.State.DONE)
                .setParameter("now", clock.instant()).getSingleResult() > 0;
    }

    private List<PublicAnswer.Share> shares(UUID answerId) {
        var counts = new EnumMap<ContributionOutcome, Long>(ContributionOutcome.class);
        em.createQuery("""
                select coalesce(o.outcome, a.outcome), count(o) from FeedbackObligation o
                join FeedbackAnswer a on a.id = o.answerId where o.answerId = :id group by coalesce(o.outcome, a.outcome)""",
                Object[].class).setParameter("id", answerId).getResultStream()
                .forEach(r -> counts.put((ContributionOutcome) r[0], (Long) r[1]));
        return SmallNumbers.hide(counts, settings.number(SettingKey.SMALLEST_NUMBER)).entrySet().stream()
                .map(e -> new PublicAnswer.Share(e.getKey(), e.getValue())).toList();
    }
}
