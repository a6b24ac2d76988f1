package nl.weerklank.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** Intrekkingen: what residents took back, and judging what must happen with it (S12 3). The privacyfunctionaris may. */
@Stateless
@RolesAllowed(Role.PRIVACY_OFFICER)
public class Withdrawals {

    static final String TASK = "judgeWithdrawal";
    private static final int SHOWN = 200;
    private static final Duration TO_MEND = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;
    @Inject
    WithdrawalQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<WithdrawalJudged> judged;

    /** What is open, the oldest first; then what was done, the newest first. */
    public List<WithdrawalRow> all() {
        return em.createQuery("""
                select w.id, coalesce(t.title, ''), c.source, w.scope, w.receivedAt, w.legalBy, w.outcome, w.judgedBy, w.doneAt
                from Withdrawal w join Contribution c on c.id = w.contributionId left join Trajectory t on t.id = c.trajectoryId
                order by case when w.doneAt is null then 0 else 1 end, w.doneAt desc, w.receivedAt, w.id""", Object[].class)
                .setMaxResults(SHOWN).getResultStream()
                .map(w -> new WithdrawalRow((UUID) w[0], (String) w[1], (ContributionSource) w[2], (WithdrawalScope) w[3],
                        (Instant) w[4], (Instant) w[5], daysLeft((Instant) w[5]), (WithdrawalOutcome) w[6], (String) w[7],
                        (Instant) w[8])).toList();
    }

    /** One withdrawal with every place where the contribution was used. */
    public WithdrawalDetails get(UUID withdrawalId) {
        var w = em.createQuery("""
                select w.id, coalesce(t.title, ''), t.id, c.source, w.scope, c.createdAt, w.receivedAt, w.legalBy, (
                    select count(o) from FeedbackObligation o where o.contributionId = c.id and o.state in (DUE, SENT))
                from Withdrawal w join Contribution c on c.id = w.contributionId left join Trajectory t on t.id = c.trajectoryId
                where w.id = :id""", Object[].class)
                .setParameter("id", withdrawalId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
        return new WithdrawalDetails((UUID) w[0], (String) w[1], (UUID) w[2], (ContributionSource) w[3],
                (WithdrawalScope) w[4], (Instant) w[5], (Instant) w[6], (Instant) w[7], (Long) w[8] > 0,
                queries.uses(withdrawalId).stream().map(WithdrawalUse::toRow).toList());
    }

    /**
     * Chooses what must happen. Where a colleague must look at the text, they get a task of their own.
     *
     * @throws BusinessException {@code withdrawal.outcome.required}, {@code withdrawal.note.required} or
     *         {@code withdrawal.use.unknown}
     */
    public void judge(JudgeWithdrawal command) {
        workItems.begin(TASK, command.withdrawalId());
        var withdrawal = queries.lock(command.withdrawalId());
        var outcome = withdrawal.scope() == WithdrawalScope.PUBLICATION ? WithdrawalOutcome.USE_ENDED : command.outcome();
        withdrawal.judge(outcome, command.note(), actor.accountName(), clock.instant());
        var uses = queries.uses(withdrawal.id()).stream().collect(Collectors.toMap(WithdrawalUse::id, u -> u));
        if (!uses.keySet().containsAll(command.mend())) {
            throw new BusinessException("withdrawal.use.unknown");
        }
        command.mend().forEach(use -> {
            uses.get(use).mend();
            workItems.created(new NewWorkItem(null, null, WithdrawnWords.TASK, "Haal ingetrokken woorden weg",
                    "withdrawal/mend", use, Role.POLICY_OFFICER, null, clock.instant().plus(TO_MEND),
                    "Een inwoner trok een bijdrage in. Kijk of iemand nog te herkennen is in deze tekst, en pas hem aan."));
        });
        judged.fire(new WithdrawalJudged(withdrawal.id(), outcome.name()));
    }

    private long daysLeft(Instant legalBy) {
        return Math.floorDiv(Duration.between(clock.instant(), legalBy).toHours(), 24);
    }
}
