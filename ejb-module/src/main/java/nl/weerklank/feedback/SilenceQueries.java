package nl.weerklank.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/**
 * Finds people to whom nothing was said for too long while something of theirs is open (INV-38): a contribution in a
 * trajectory that goes on, whose final answer nobody delivered. Somebody who wants no answer, and whose data are gone, waits
 * for nothing. A message that waits in the outbox counts as said: somebody is at it.
 */
@ApplicationScoped
class SilenceQueries {

    private static final String SILENT = """
            with waiting as (
                select c.trajectory_id, c.handle,
                bool_or(exists (select 1 from weerklank.feedback_obligation o where o.contribution_id = c.id
                    and o.state in ('DUE', 'SENT'))) as being_answered,
                greatest(max(c.created_at),
                    (select max(m.created_at) from weerklank.outbox_message m where m.handle = c.handle
                        and m.state in ('QUEUED', 'SENT') and not m.held),
                    (select max(o.settled_at) from weerklank.feedback_obligation o where o.handle = c.handle
                        and o.state = 'DELIVERED')) as last_at
                from weerklank.contribution c join weerklank.trajectory t on t.id = c.trajectory_id
                join vault.person p on p.id = c.handle
                where t.published_at is not null and t.ended_at is null and p.erased_at is null
                and c.state <> 'WITHDRAWN' and c.wants_answer
                and not exists (select 1 from weerklank.feedback_obligation o
                    join weerklank.feedback_run r on r.id = o.run_id where o.contribution_id = c.id
                    and r.kind <> 'INTERIM' and o.state in ('DELIVERED', 'UNREACHABLE', 'WAIVED'))
                group by c.trajectory_id, c.handle),
            silent as (select w.*, t.title from waiting w join weerklank.trajectory t on t.id = w.trajectory_id
                where w.last_at < ?1)
            """;

    @Inject
    EntityManager em;
    @Inject
    Settings settings;
    @Inject
    Clock clock;

    /** Trajectories in which people wait in silence, the most people first. */
    List<SilentTrajectory> trajectories() {
        em.flush();
        var rows = em.createNativeQuery(SILENT + """
                select trajectory_id, title, count(*) from silent group by trajectory_id, title
                order by count(*) desc, trajectory_id""", Object[].class).setParameter(1, before()).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast)
                .map(r -> new SilentTrajectory((UUID) r[0], (String) r[1], ((Number) r[2]).longValue())).toList();
    }

    /**
     * The longest silences first, in one trajectory or, with null, in all.
     *
     * @param afterAt and the handle after which the list goes on; null from the beginning
     */
    List<SilentRow> list(UUID trajectoryId, Instant afterAt, UUID afterHandle, int most) {
        em.flush();
        var now = clock.instant();
        var rows = em.createNativeQuery(SILENT + """
                select trajectory_id, title, handle, last_at, being_answered from silent
                where (cast(?2 as uuid) is null or trajectory_id = cast(?2 as uuid))
                and (cast(?3 as timestamptz) is null or (last_at, handle) > (cast(?3 as timestamptz), cast(?4 as uuid)))
                order by last_at, handle limit ?5""", Object[].class).setParameter(1, before())
                .setParameter(2, Objects.toString(trajectoryId, null)).setParameter(3, Objects.toString(afterAt, null))
                .setParameter(4, Objects.toString(afterHandle, null)).setParameter(5, most).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).map(r -> new SilentRow((UUID) r[0], (String) r[1],
                (UUID) r[2], (Instant) r[3], Duration.between((Instant) r[3], now).toDays(), (Boolean) r[4])).toList();
    }

    List<SilenceCheckRow> checks(int most) {
        return em.createQuery("""
                select new nl.weerklank.feedback.SilenceCheckRow(c.lookedAt, c.trajectories, c.people) from SilenceCheck c
                order by c.lookedAt desc, c.id""", SilenceCheckRow.class).setMaxResults(most).getResultList();
    }

    private Instant before() {
        return clock.instant().minus(Duration.ofDays(settings.number(SettingKey.TERM_SILENCE_DAYS)));
    }
}
