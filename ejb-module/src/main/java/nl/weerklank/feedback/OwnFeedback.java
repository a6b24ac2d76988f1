package nl.weerklank.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** What the owner of contributions reads and writes back, with the follow code alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the contributions
@RunAs(Role.PROCESS)
public class OwnFeedback {

    private static final int MAX_REACTION = 2000;

    @PersistenceContext
    EntityManager em;
    @Inject
    OwnContributions own;
    @Inject
    NameableMeasures measures;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;
    @Inject
    Event<ReactionReceived> received;

    /** Everything the owner gave, newest first, with every answer that was sent. */
    public List<OwnContributionRow> mine(String followCode) {
        var handle = own.handleOf(followCode);
        return em.createQuery("""
                select c.id, t.title, t.id, c.ownWords, c.language, c.createdAt, cast(c.state as string), t.feedbackBy
                from Contribution c join Trajectory t on t.id = c.trajectoryId
                where c.handle = :handle order by c.createdAt desc""", Object[].class)
                .setParameter("handle", handle).getResultStream().map(this::row).toList();
    }

    private OwnContributionRow row(Object[] c) {
        var id = (UUID) c[0];
        var answer = em.createQuery("""
                select coalesce(o.outcome, a.outcome), a.heard, a.done, coalesce(o.reason, a.why), a.next, d.sentAt, a
                from FeedbackObligation o join FeedbackAnswer a on a.id = o.answerId
                join FeedbackDelivery d on d.id = o.deliveryId where o.contributionId = :id order by d.sentAt desc""",
                Object[].class).setParameter("id", id).setMaxResults(1).getResultStream().findFirst()
                .orElseGet(() -> new Object[7]);
        return new OwnContributionRow(id, (String) c[1], (UUID) c[2], (String) c[3], (String) c[4], (Instant) c[5],
                (String) c[6], (ContributionOutcome) answer[0], (String) answer[1], (String) answer[2],
                (String) answer[3], (String) answer[4], (Instant) answer[5], (LocalDate) c[7],
                measuresOf((FeedbackAnswer) answer[6], (ContributionOutcome) answer[0]), reactions(id));
    }

    /** The measures in which something of the contribution is; of what was not adopted there are none. */
    private List<String> measuresOf(FeedbackAnswer answer, ContributionOutcome outcome) {
        return answer == null || outcome == null || !outcome.isInMeasure() ? List.of() : measures.titles(answer.measures()).values().stream().sorted().toList();
    }

    private List<OwnContributionRow.OwnReaction> reactions(UUID contributionId) {
        return em.createQuery("""
                select r.text, r.answer, r.receivedAt from FeedbackReaction r where r.contributionId = :id
                order by r.receivedAt""", Object[].class).setParameter("id", contributionId).getResultStream()
                .map(r -> new OwnContributionRow.OwnReaction((String) r[0], (String) r[1], (Instant) r[2])).toList();
    }

    /** Writes back on an answer; it is stored first, then somebody is asked to answer (S8b 1). */
    public void react(String followCode, UUID contributionId, String text) {
        var mine = mine(followCode).stream().filter(c -> c.id().equals(contributionId)).findFirst()
                .orElseThrow(NotFoundException::new);
        if (text == null || text.isBlank() || text.length() > MAX_REACTION) {
            throw new BusinessException("feedback.reaction.required");
        }
        if (mine.toldAt() == null) {
            throw new BusinessException("feedback.reaction.notYet");
        }
        var reaction = new FeedbackReaction(contributionId, own.handleOf(followCode), text.strip(),
                workingDays.after(clock.instant(), settings.number(SettingKey.TERM_REACTION_WORKING_DAYS)),
                clock.instant());
        em.persist(reaction);
        received.fire(new ReactionReceived(reaction.id()));
    }
}
