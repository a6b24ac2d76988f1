package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/** Finding reimbursements, and how much somebody has had. */
@ApplicationScoped
class ReimbursementQueries {

    private static final String ROWS = """
            select r, t.title, c.startsAt from Reimbursement r join Conversation c on c.id = r.conversationId
            join ConversationRound g on g.id = c.roundId join Trajectory t on t.id = g.trajectoryId
            """;

    @Inject
    EntityManager em;
    @Inject
    Settings settings;
    @Inject
    Clock clock;

    Reimbursement lock(UUID id) {
        var found = id == null ? null : em.find(Reimbursement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        // The process comes in the transaction of the act: what that changed must not be read away.
        em.flush();
        em.refresh(found);
        return found;
    }

    ReimbursementRow row(UUID id) {
        return rows(ROWS + " where r.id = :it", id).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    List<ReimbursementRow> of(UUID handle) {
        return rows(ROWS + " where r.handle = :it order by r.offeredAt desc, r.id", handle);
    }

    private List<ReimbursementRow> rows(String query, UUID it) {
        return em.createQuery(query, Object[].class).setParameter("it", it).getResultStream()
                .map(r -> ((Reimbursement) r[0]).toRow((String) r[1], (Instant) r[2])).toList();
    }

    /** What may be or was paid counts on its day; what it really cost counts for no limit. */
    Allowance allowance(UUID handle, LocalDate day) {
        var month = day.withDayOfMonth(1);
        var year = day.withDayOfYear(1);
        return new Allowance(sum(handle, month, month.plusMonths(1)), limit(SettingKey.REIMBURSEMENT_MONTH_LIMIT),
                sum(handle, year, year.plusYears(1)), limit(SettingKey.REIMBURSEMENT_YEAR_LIMIT));
    }

    Allowance allowanceNow(UUID handle) {
        return allowance(handle, Dates.on(clock.instant()));
    }

    /** Two claims of one person come one after the other: each sees what the other takes of the limit. */
    void lockPerson(UUID handle) {
        em.createNativeQuery("select 1 from vault.person where id = ?1 for update").setParameter(1, handle).getSingleResult();
    }

    /** The account behind a handle, for a receiver who has one. */
    Optional<String> accountOf(UUID handle) {
        return em.createQuery("select a.account from ClaimantAccount a where a.handle = :handle", String.class)
                .setParameter("handle", handle).getResultStream().findFirst();
    }

    private BigDecimal sum(UUID handle, LocalDate from, LocalDate before) {
        return em.createQuery("""
                select coalesce(sum(r.amount), 0) from Reimbursement r where r.handle = :handle
                and r.state in (CHECKED, PAID) and r.actualCosts = false and r.countsOn >= :from and r.countsOn < :before""",
                BigDecimal.class).setParameter("handle", handle).setParameter("from", from).setParameter("before", before)
                .getSingleResult();
    }

    private BigDecimal limit(SettingKey key) {
        return BigDecimal.valueOf(settings.number(key));
    }
}
