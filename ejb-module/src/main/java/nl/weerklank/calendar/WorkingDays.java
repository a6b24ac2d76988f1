package nl.weerklank.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;

/** Counts working days: Monday to Friday, without public holidays and the municipality's closed days. */
@Stateless
public class WorkingDays {

    /** A term in days ends at the end of the office day. */
    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 0);

    /** RES-26: six weeks in which one may object (Awb 6:7). */
    private static final int OBJECTION_DAYS = 42;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    /** Closing time on the n-th working day after the day of {@code from}. */
    @PermitAll
    public Instant after(Instant from, int workingDays) {
        return after(from.atZone(AdjustableClock.ZONE).toLocalDate(), workingDays)
                .atTime(CLOSING_TIME).atZone(AdjustableClock.ZONE).toInstant();
    }

    /** The same moment n working days earlier. */
    @PermitAll
    public Instant before(Instant moment, int workingDays) {
        var at = moment.atZone(AdjustableClock.ZONE);
        var day = at.toLocalDate();
        var closed = closedDays(day.minusDays(workingDays * 3L + 30), day);
        for (int left = workingDays; left > 0;) {
            day = day.minusDays(1);
            if (isWorkingDay(day, closed)) {
                left--;
            }
        }
        return day.atTime(at.toLocalTime()).atZone(AdjustableClock.ZONE).toInstant();
    }

    /** The n-th working day after a day. */
    @PermitAll
    public LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        var closed = closedDays(from, from.plusDays(workingDays * 3L + 30));
        for (int left = workingDays; left > 0;) {
            day = day.plusDays(1);
            if (isWorkingDay(day, closed)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Last day on which one may object to a besluit sent on {@code sent} (RES-26): 42 days later (Awb 6:7, 6:8),
     * moved to the next day that is no Saturday, Sunday or recognised holiday (Algemene termijnenwet art. 1, 3).
     * The municipality's own closed days do not count: they are no recognised holidays.
     */
    @PermitAll
    public LocalDate lastObjectionDay(LocalDate sent) {
        return legalTermEnd(sent.plusDays(OBJECTION_DAYS));
    }

    /** A legal term that would end on a Saturday, Sunday or recognised holiday ends on the next other day. */
    @PermitAll
    public LocalDate legalTermEnd(LocalDate end) {
        var day = end;
        while (!isWorkingDay(day, List.of())) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Further closed days from today on. The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<ClosedDayRow> closedDays() {
        return em.createQuery("""
                select new nl.weerklank.calendar.ClosedDayRow(d.day, d.reason) from ClosedDay d
                where d.day >= :today order by d.day""", ClosedDayRow.class)
                .setParameter("today", today()).getResultList();
    }

    /** Adds a closed day. Terms that already have their date keep it (ADM-02). The administrator may. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void close(LocalDate day, String reason) {
        if (day == null || !day.isAfter(today())) {
            throw new BusinessException("calendar.closedDay.notInFuture");
        }
        if (reason == null || reason.isBlank() || reason.length() > 100) {
            throw new BusinessException("calendar.closedDay.reason");
        }
        em.merge(new ClosedDay(day, reason.strip()));
    }

    private LocalDate today() {
        return clock.instant().atZone(AdjustableClock.ZONE).toLocalDate();
    }

    private List<LocalDate> closedDays(LocalDate from, LocalDate to) {
        return em.createQuery("select d.day from ClosedDay d where d.day between :from and :to", LocalDate.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    static boolean isWorkingDay(LocalDate day, List<LocalDate> closed) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !DutchHolidays.contains(day) && !closed.contains(day);
    }
}
