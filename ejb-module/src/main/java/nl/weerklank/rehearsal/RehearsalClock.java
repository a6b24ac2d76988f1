package nl.weerklank.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.Mode;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.TimeShift;

/** Moves the platform's one clock, and the engine's with it. The offset is kept, so a restart goes on where it was. */
@Stateless
@PermitAll // there is no caller outside demo and test mode: every method refuses in production
public class RehearsalClock {

    @PersistenceContext
    EntityManager em;
    @Inject
    AdjustableClock clock;
    @Inject
    TimeShift engine;

    /** Moves the clock on (or back) by this much. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void moveBy(Duration step) {
        set(clock.offset().plus(step));
    }

    /** Sets the clock to real time plus this much. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void set(Duration offset) {
        refuseInProduction();
        em.createNativeQuery("update weerklank.rehearsal set clock_offset_seconds = ?1 where id = 1")
                .setParameter(1, offset.toSeconds()).executeUpdate();
        clock.shiftTo(offset);
        engine.offset(offset);
    }

    /** Goes on with the kept offset at a start; the engine reads the clock when it starts after this. */
    public void resume() {
        refuseInProduction();
        var seconds = (Number) em.createNativeQuery("select clock_offset_seconds from weerklank.rehearsal where id = 1")
                .getSingleResult();
        clock.shiftTo(Duration.ofSeconds(seconds.longValue()));
    }

    private static void refuseInProduction() {
        if (!Mode.current().isRehearsal()) {
            throw new NotFoundException();
        }
    }
}
