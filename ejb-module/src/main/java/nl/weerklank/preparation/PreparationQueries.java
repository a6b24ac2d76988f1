package nl.weerklank.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.conversation.TargetGroupRow;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Finds preparations and what belongs to them. */
@ApplicationScoped
class PreparationQueries {

    private static final int MONTHS = 12;

    @Inject
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    Clock clock;

    Preparation get(UUID cycleId) {
        return find(cycleId).orElseThrow(NotFoundException::new);
    }

    Optional<Preparation> find(UUID cycleId) {
        return em.createQuery("select p from Preparation p where p.cycleId = :id", Preparation.class)
                .setParameter("id", cycleId).getResultStream().findFirst();
    }

    /** The preparation of a trajectory, also when it is over; trajectories from before there were any have none. */
    Optional<Preparation> ofTrajectory(UUID trajectoryId) {
        return em.createQuery("select p from Preparation p where p.trajectoryId = :id order by p.openedAt desc",
                Preparation.class).setParameter("id", trajectoryId).setMaxResults(1).getResultStream().findFirst();
    }

    Preparation lock(UUID cycleId) {
        var found = get(cycleId);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Preparation running(UUID cycleId) {
        var found = lock(cycleId);
        if (found.state() != Preparation.State.RUNNING) {
            throw new BusinessException("preparation.over");
        }
        return found;
    }

    List<QuestionAnswer> answers(UUID preparationId) {
        return em.createQuery("select a from QuestionAnswer a where a.preparationId = :id order by a.number",
                QuestionAnswer.class).setParameter("id", preparationId).getResultList();
    }

    List<ExistingContact> contacts(UUID preparationId) {
        return em.createQuery("select c from ExistingContact c where c.preparationId = :id order by c.addedAt, c.name",
                ExistingContact.class).setParameter("id", preparationId).getResultList();
    }

    List<InclusionScan> scans(UUID preparationId) {
        return em.createQuery("select s from InclusionScan s where s.preparationId = :id order by s.account",
                InclusionScan.class).setParameter("id", preparationId).getResultList();
    }

    List<MissedGroup> missed(UUID preparationId) {
        return em.createQuery("select g from MissedGroup g where g.preparationId = :id order by g.addedAt, g.name",
                MissedGroup.class).setParameter("id", preparationId).getResultList();
    }

    List<FormAdvice> advice(UUID preparationId) {
        return em.createQuery("select f from FormAdvice f where f.preparationId = :id order by f.rule, f.form",
                FormAdvice.class).setParameter("id", preparationId).getResultList();
    }

    /** Every decision of the bestuurder, the oldest first. */
    List<Mandate> mandates(UUID preparationId) {
        return em.createQuery("select m from Mandate m where m.preparationId = :id order by m.decidedAt, m.id",
                Mandate.class).setParameter("id", preparationId).getResultList();
    }

    Optional<Mandate> lastMandate(UUID preparationId) {
        var all = mandates(preparationId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    List<TargetGroupRow> groups(UUID trajectoryId) {
        return em.createQuery("""
                select new nl.weerklank.conversation.TargetGroupRow(g.id, g.name, g.role, g.share, g.source, g.asOf,
                g.noShareReason) from TargetGroup g where g.trajectoryId = :id order by g.name""", TargetGroupRow.class)
                .setParameter("id", trajectoryId).getResultList();
    }

    String title(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    String name(String account) {
        return accounts.findContact(account).map(StaffContact::name).orElse(account);
    }

    /** Runs of answers after their day, while people still wait; in the wijken of one trajectory, or with null in all. */
    List<LateRow> late(UUID trajectoryId) {
        em.flush();
        var rows = em.createNativeQuery("""
                select t.id, t.title, (select string_agg(n.name, ', ' order by n.name) from weerklank.trajectory_area a
                    join weerklank.neighbourhood n on n.id = a.neighbourhood_id where a.trajectory_id = t.id), r.due, count(*)
                from weerklank.feedback_run r join weerklank.trajectory t on t.id = r.trajectory_id
                join weerklank.feedback_obligation o on o.run_id = r.id and o.state in ('DUE', 'SENT')
                where r.state <> 'DONE' and r.due < ?1 and (cast(?2 as uuid) is null or t.id = cast(?2 as uuid)
                    or exists (select 1 from weerklank.trajectory_area mine join weerklank.trajectory_area other
                        on other.neighbourhood_id = mine.neighbourhood_id
                        where mine.trajectory_id = cast(?2 as uuid) and other.trajectory_id = t.id))
                group by t.id, t.title, r.id, r.due order by r.due, r.id limit 50""", Object[].class)
                .setParameter(1, clock.instant()).setParameter(2, Objects.toString(trajectoryId, null)).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).map(r -> new LateRow((UUID) r[0], (String) r[1],
                (String) r[2], (Instant) r[3], number(r[4]))).toList();
    }

    /** What each wijk of a trajectory, or with null every wijk, was asked in twelve months, and the feedback that it waits for (INV-11). */
    List<AskLoadRow> load(UUID trajectoryId) {
        em.flush();
        var now = clock.instant();
        var rows = em.createNativeQuery("""
                select n.name,
                (select count(*) from weerklank.conversation_round r join weerklank.trajectory_area b
                    on b.trajectory_id = r.trajectory_id where b.neighbourhood_id = n.id and r.started_at > ?2)
                + (select count(*) from weerklank.online_window w join weerklank.trajectory_area b
                    on b.trajectory_id = w.trajectory_id where b.neighbourhood_id = n.id and w.opened_at > ?2),
                (select count(*) from weerklank.contribution c join weerklank.trajectory_area b
                    on b.trajectory_id = c.trajectory_id where b.neighbourhood_id = n.id and c.created_at > ?2),
                (select count(*) from weerklank.feedback_obligation o join weerklank.feedback_run r on r.id = o.run_id
                    join weerklank.trajectory_area b on b.trajectory_id = r.trajectory_id
                    where b.neighbourhood_id = n.id and o.state in ('DUE', 'SENT')),
                (select count(*) from weerklank.feedback_obligation o join weerklank.feedback_run r on r.id = o.run_id
                    join weerklank.trajectory_area b on b.trajectory_id = r.trajectory_id
                    where b.neighbourhood_id = n.id and o.state in ('DUE', 'SENT') and r.due < ?3)
                from weerklank.neighbourhood n where case when cast(?1 as uuid) is null then n.within_area
                else n.id in (select a.neighbourhood_id from weerklank.trajectory_area a
                    where a.trajectory_id = cast(?1 as uuid)) end
                order by n.name""", Object[].class).setParameter(1, Objects.toString(trajectoryId, null))
                .setParameter(2, now.atZone(AdjustableClock.ZONE).minusMonths(MONTHS).toInstant()).setParameter(3, now)
                .getResultList();
        return ((List<?>) rows).stream().map(r -> (Object[]) r).map(r -> new AskLoadRow((String) r[0], number(r[1]),
                number(r[2]), number(r[3]), number(r[4]))).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    PreparationDetails details(Preparation preparation) {
        var id = preparation.id();
        var answers = preparation.answers();
        return new PreparationDetails(preparation.cycleId(), preparation.trajectoryId(), title(preparation.trajectoryId()),
                preparation.state().name(), answers,
                answers(id).stream().map(a -> a.toRow(name(a.answeredBy()))).toList(),
                answers.team().stream().sorted().map(a -> new Actor(a, name(a), Set.of())).toList(),
                answers.contact() == null ? null : accounts.findContact(answers.contact()).orElse(null),
                contacts(id).stream().map(ExistingContact::toRow).toList(), load(preparation.trajectoryId()),
                scans(id).stream().map(s -> s.toRow(name(s.account()))).toList(), groups(preparation.trajectoryId()),
                missed(id).stream().map(MissedGroup::toRow).toList(), advice(id).stream().map(FormAdvice::toRow).toList(),
                mandates(id).stream().map(m -> m.toRow(name(m.decidedBy()))).toList(), preparation.openedAt());
    }
}
