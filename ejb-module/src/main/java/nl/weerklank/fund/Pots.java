package nl.weerklank.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Pots: describing and opening them, and moving their money. */
@Stateless
public class Pots {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Event<MoneyMoved> moved;
    @Inject
    Event<PotChanged> changed;

    /** All pots, newest period first. Stewards and payers may. */
    @RolesAllowed({Role.FUND_STEWARD, Role.PAYER, Role.EXECUTIVE, Role.ADMINISTRATOR, Role.PROCESS})
    public List<PotDetails> list() {
        return em.createQuery("select p from Pot p order by p.periodFrom desc, p.name", Pot.class)
                .getResultStream().map(Pot::toDetails).toList();
    }

    /** The open pots of now with their balance; this is public. */
    @PermitAll
    public List<PotDetails> openNow() {
        return em.createQuery("""
                select p from Pot p where p.state = :open and :today between p.periodFrom and p.periodTo
                order by p.name""", Pot.class)
                .setParameter("open", Pot.State.OPEN).setParameter("today", today())
                .getResultStream().map(Pot::toDetails).toList();
    }

    @RolesAllowed({Role.FUND_STEWARD, Role.PAYER, Role.NEIGHBOURHOOD_SUPPORTER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
        Role.ADMINISTRATOR, Role.PROCESS})
    public PotDetails get(UUID id) {
        return pot(id, LockModeType.NONE).toDetails();
    }

    /** The pot that pays for ideas of a wijk now. Anybody may ask. */
    @PermitAll
    public Optional<PotDetails> findFor(UUID neighbourhoodId) {
        return openNow().stream().filter(p -> p.neighbourhoodId().equals(neighbourhoodId)).findFirst();
    }

    /** First day of the wijk's next pot that is open or described, or empty when there is none. */
    @PermitAll
    public Optional<LocalDate> nextPeriodStart(UUID neighbourhoodId) {
        return em.createQuery("""
                select min(p.periodFrom) from Pot p where p.neighbourhoodId = :area and p.periodFrom > :today
                and p.state <> :closed""", LocalDate.class)
                .setParameter("area", neighbourhoodId).setParameter("today", today())
                .setParameter("closed", Pot.State.CLOSED)
                .getResultStream().filter(Objects::nonNull).findFirst();
    }

    /**
     * Makes a pot, or changes one: a draft in all its parts, an open one only by a higher ceiling (FND-04).
     * A steward may.
     */
    @RolesAllowed({Role.FUND_STEWARD, Role.PROCESS})
    public UUID describe(@Valid DescribePot command) {
        if (command.getMaximum().compareTo(command.getFastLane()) < 0) {
            throw new BusinessException("fund.maximumUnderFastLane");
        }
        Pot pot;
        if (command.getPotId() == null) {
            pot = new Pot(command);
            em.persist(pot);
        } else {
            pot = pot(command.getPotId(), LockModeType.PESSIMISTIC_WRITE);
            pot.describe(command);
        }
        changed.fire(new PotChanged(pot.id(), "DESCRIBED"));
        return pot.id();
    }

    /** Opens a pot when everything the law asks is there (FND-01), and none is open there for the period. A steward may. */
    @RolesAllowed({Role.FUND_STEWARD, Role.PROCESS})
    public void open(UUID potId) {
        var pot = pot(potId, LockModeType.PESSIMISTIC_WRITE);
        pot.open();
        var details = pot.toDetails();
        var overlap = em.createQuery("""
                select count(p) from Pot p where p.id <> :id and p.neighbourhoodId = :area and p.state = :open
                and p.periodFrom <= :to and p.periodTo >= :from""", Long.class)
                .setParameter("id", potId).setParameter("area", details.neighbourhoodId())
                .setParameter("open", Pot.State.OPEN).setParameter("from", details.periodFrom())
                .setParameter("to", details.periodTo()).getSingleResult();
        if (overlap > 0) {
            throw new BusinessException("fund.overlap");
        }
        changed.fire(new PotChanged(potId, "OPENED"));
    }

    /**
     * Sets an amount aside for an idea in one pot. Again with the same amount and pot changes nothing.
     *
     * @return whether the pot had enough; when not, nothing changed
     */
    @RolesAllowed(Role.PROCESS)
    public boolean reserve(UUID ideaId, UUID potId, BigDecimal amount) {
        // Always the pot before the reservation: one order of locks, so nobody waits for each other.
        var pot = pot(potId, LockModeType.PESSIMISTIC_WRITE);
        var reservation = em.find(Reservation.class, ideaId);
        if (reservation != null && !reservation.is(Reservation.State.RELEASED)) {
            return true;
        }
        if (!pot.isAvailable(amount)) {
            return false;
        }
        if (reservation == null) {
            reservation = new Reservation(ideaId);
            reservation.reserve(potId, amount, clock.instant());
            em.persist(reservation);
        } else {
            reservation.reserve(potId, amount, clock.instant());
        }
        pot.reserve(amount);
        moved.fire(new MoneyMoved(ideaId, "RESERVED"));
        return true;
    }

    /** Gives back what a partial yes leaves over. */
    @RolesAllowed({Role.FUND_STEWARD, Role.PROCESS})
    public void reduceReservation(UUID ideaId, BigDecimal amount) {
        var reservation = em.find(Reservation.class, ideaId);
        if (reservation == null || !reservation.is(Reservation.State.RESERVED)) {
            throw new BusinessException("fund.notReserved");
        }
        var pot = pot(reservation.potId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(reservation);
        if (amount.compareTo(reservation.amount()) > 0) {
            throw new BusinessException("fund.short");
        }
        pot.release(reservation.amount().subtract(amount));
        reservation.reduceTo(amount, clock.instant());
        moved.fire(new MoneyMoved(ideaId, "REDUCED"));
    }

    /** Gives the reserved money back to the pot; again, or without a reservation, changes nothing. */
    @RolesAllowed(Role.PROCESS)
    public void release(UUID ideaId) {
        settle(ideaId, Reservation.State.RELEASED);
    }

    /** Reserved money has been paid; again changes nothing. */
    @RolesAllowed({Role.PAYER, Role.PROCESS})
    public void pay(UUID ideaId) {
        settle(ideaId, Reservation.State.PAID);
    }

    /** The pot that an idea has money in (reserved or paid), if any. */
    @PermitAll
    public Optional<PotDetails> findHolding(UUID ideaId) {
        var reservation = em.find(Reservation.class, ideaId);
        return reservation == null || reservation.is(Reservation.State.RELEASED) ? Optional.empty()
                : Optional.of(pot(reservation.potId(), LockModeType.NONE).toDetails());
    }

    private void settle(UUID ideaId, Reservation.State end) {
        var reservation = em.find(Reservation.class, ideaId);
        if (reservation == null || !reservation.is(Reservation.State.RESERVED)) {
            return;
        }
        var pot = pot(reservation.potId(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(reservation);
        if (!reservation.is(Reservation.State.RESERVED)) {
            return;
        }
        if (end == Reservation.State.PAID) {
            pot.pay(reservation.amount());
        } else {
            pot.release(reservation.amount());
        }
        reservation.change(end, clock.instant());
        moved.fire(new MoneyMoved(ideaId, end.name()));
    }

    private Pot pot(UUID id, LockModeType lock) {
        var pot = id == null ? null : em.find(Pot.class, id);
        if (pot == null) {
            throw new NotFoundException();
        }
        if (lock != LockModeType.NONE) {
            // Locks and reads again: what this transaction read before may be old by now.
            em.flush();
            em.refresh(pot, lock);
        }
        return pot;
    }

    private LocalDate today() {
        return clock.instant().atZone(AdjustableClock.ZONE).toLocalDate();
    }
}
