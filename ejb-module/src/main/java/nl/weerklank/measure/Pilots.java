package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Doing a small thing at once, trying out and learning from it, and asking residents whether it fits (S7a 5, 8–10). */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class Pilots {

    static final String AT_ONCE = "actAtOnce";
    static final String PILOT = "runPilot";
    static final String LEARN = "learnFromPilot";
    static final String FIT = "askFit";
    static final String MOMENT = "learningMoment";

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<MeasureDoneAtOnce> doneAtOnce;
    @Inject
    Event<PilotEnded> ended;
    @Inject
    Event<PilotDiscussed> discussed;
    @Inject
    Event<FitAsked> asked;

    /** A quick measure runs from now on, in the words that residents read. */
    public void actAtOnce(UUID measureId, String what) {
        workItems.begin(AT_ONCE, measureId);
        var text = text(what, 1500, "measure.text.required");
        words.requireSendable(text);
        var measure = queries.lock(measureId);
        measure.doAtOnce(text, actor.accountName(), queries.cover(measure), clock.instant());
        doneAtOnce.fire(new MeasureDoneAtOnce(measureId));
    }

    /** Adds a line to the learning diary. Who does the pilot may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void note(UUID measureId, String line) {
        workItems.begin(PILOT, measureId);
        em.persist(new PilotNote(measureId, text(line, 1000, "measure.diary.text"), actor.accountName(), clock.instant()));
    }

    /** The pilot is over before its term. Who does the pilot may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void end(UUID measureId) {
        workItems.begin(PILOT, measureId);
        if (em.createQuery("select count(n) from PilotNote n where n.measureId = :id", Long.class)
                .setParameter("id", measureId).getSingleResult() == 0) {
            throw new BusinessException("measure.diary.none");
        }
        queries.lock(measureId).pilotEnded();
        ended.fire(new PilotEnded(measureId));
    }

    /** The reminder of a learning moment was read; the diary stays open. */
    public void momentSeen(UUID measureId) {
        workItems.settle(MOMENT, measureId);
    }

    /** What a learning meeting made of a pilot. Stopping is a valid outcome, with a reason that everybody may read. */
    public void learn(UUID measureId, PilotOutcome outcome, String learned) {
        workItems.begin(LEARN, measureId);
        if (outcome == null) {
            throw new BusinessException("measure.pilot.outcome");
        }
        var lesson = text(learned, 1000, "measure.pilot.learned");
        words.requireSendable(lesson);
        em.persist(new PilotNote(measureId, lesson, actor.accountName(), clock.instant()));
        var measure = queries.lock(measureId);
        measure.pilotEnded();
        if (outcome == PilotOutcome.STOP) {
            measure.stop(lesson, clock.instant());
        }
        discussed.fire(new PilotDiscussed(measureId, outcome.name()));
    }

    /**
     * Residents of the cause said whether the measure fits what they told. A gespreksleider may.
     *
     * @param people how many were asked
     * @param yes    how many say that it fits
     * @param said   what they said, without names
     */
    @RolesAllowed(Role.FACILITATOR)
    public void askFit(UUID measureId, Integer people, Integer yes, String said, Boolean fits) {
        workItems.begin(FIT, measureId);
        if (fits == null) {
            throw new BusinessException("measure.fit.required");
        }
        em.persist(new FitCheck(measureId, people, yes, said, fits, actor.accountName(), clock.instant()));
        queries.lock(measureId).fits(fits);
        asked.fire(new FitAsked(measureId, fits ? "FITS" : "FITS_NOT"));
    }

    private static String text(String typed, int longest, String refusal) {
        if (typed == null || typed.isBlank() || typed.strip().length() > longest) {
            throw new BusinessException(refusal);
        }
        return typed.strip();
    }
}
