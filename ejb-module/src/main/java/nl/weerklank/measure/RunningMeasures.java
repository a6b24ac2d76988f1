package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;

/** What happens to a measure after it was decided on: starting, following, ending. A beleidsmedewerker sees to it. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class RunningMeasures {

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<MeasureMoved> moved;
    @Inject
    Event<MeasureChanged> changed;
    @Inject
    Event<MeasureCarried> carried;

    /** Starts it. Refused while money is not confirmed or a partner has not said yes (INV-40). */
    public void start(UUID measureId) {
        var measure = queries.lock(measureId);
        measure.start(queries.cover(measure), queries.partnersReady(measureId), clock.instant());
        moved.fire(new MeasureMoved(measureId, measure.state().name()));
    }

    /** It is done; what did not work out yet is kept, for the next round. */
    public void finish(UUID measureId, String openWishes) {
        var wishes = openWishes == null || openWishes.isBlank() ? null : openWishes.strip();
        if (wishes != null && wishes.length() > 1000) {
            throw new BusinessException("measure.text.tooLong");
        }
        words.requireSendable(Objects.toString(wishes, ""));
        var measure = queries.lock(measureId);
        measure.finish(wishes, clock.instant());
        moved.fire(new MeasureMoved(measureId, measure.state().name()));
    }

    /** It stops, and everybody can read why. */
    public void stop(UUID measureId, String reason) {
        words.requireSendable(Objects.toString(reason, ""));
        var measure = queries.lock(measureId);
        if (!measure.state().isDecided()) {
            throw new BusinessException("measure.wrongState");
        }
        measure.stop(reason, clock.instant());
        moved.fire(new MeasureMoved(measureId, measure.state().name()));
    }

    /** Trajectories in which a measure can go on: those that run, other than its own, by title. */
    public List<CarryTarget> targets(UUID measureId) {
        return em.createQuery("""
                select new nl.weerklank.measure.CarryTarget(t.id, t.title) from Trajectory t
                where cast(t.status as string) in ('PREPARING', 'ACTIVE') and t.id <> :own order by t.title, t.id""",
                CarryTarget.class).setParameter("own", queries.get(PolicyMeasure.class, measureId).trajectoryId())
                .setMaxResults(200).getResultList();
    }

    /**
     * It goes on in another trajectory that runs, with a reason that everybody may read. What it came from stays: the chain
     * leads on to it from the contributions of both (INV-21). Again to the same changes nothing.
     */
    public void carry(UUID measureId, UUID trajectoryId, String reason) {
        if (trajectoryId == null) {
            throw new BusinessException("measure.carried.where");
        }
        words.requireSendable(Objects.toString(reason, ""));
        var measure = queries.lock(measureId);
        var known = trajectoryId.equals(measure.carriedTo()) || trajectoryId.equals(measure.trajectoryId())
                || targets(measureId).stream().anyMatch(t -> t.id().equals(trajectoryId));
        if (!known) {
            throw new BusinessException("measure.carried.where");
        }
        if (measure.carry(trajectoryId, reason, clock.instant())) {
            carried.fire(new MeasureCarried(measureId));
        }
    }

    /** A step was done. */
    public void actionDone(UUID measureId, UUID actionId) {
        var action = queries.get(MeasureAction.class, actionId);
        if (!action.measureId().equals(measureId)) {
            throw new NotFoundException();
        }
        action.done(clock.instant());
        changed.fire(new MeasureChanged(measureId, "ACTION"));
    }

    /** Money was confirmed, or is open again. */
    public void confirmFunding(UUID measureId, UUID fundingId, boolean yes) {
        var funding = queries.get(MeasureFunding.class, fundingId);
        if (!funding.measureId().equals(measureId)) {
            throw new NotFoundException();
        }
        funding.confirm(yes);
        changed.fire(new MeasureChanged(measureId, "FUNDING"));
    }

    /** Goes on without a partner, with a reason. */
    public void dropPartner(UUID measureId, UUID commitmentId, String reason) {
        var commitment = queries.lock(PartnerCommitment.class, commitmentId);
        if (!commitment.measureId().equals(measureId) || commitment.isAsked()) {
            throw new BusinessException("measure.partner.asked");
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > 500) {
            throw new BusinessException("measure.partner.reason");
        }
        commitment.drop(reason.strip());
        changed.fire(new MeasureChanged(measureId, "PARTNER"));
    }
}
