package nl.weerklank.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Dates;

/** Whose tasks somebody does today, and what stays written when they take one. */
@ApplicationScoped
class Substituting {

    @Inject
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    TaskEngine engine;
    @Inject
    Event<DoneOnBehalf> onBehalf;

    /** In one statement; only of roles that the substitute holds now. */
    Covers of(Actor substitute) {
        if (substitute.roles().isEmpty()) {
            return Covers.NONE;
        }
        return new Covers(em.createQuery("""
                select s.absent, s.role from Substitution s where s.endedAt is null and s.substitute = :me
                and s.fromDay <= :today and s.toDay >= :today order by s.absent, s.role""", Object[].class)
                .setParameter("me", substitute.account()).setParameter("today", Dates.on(clock.instant()))
                .getResultStream().flatMap(row -> substitute.roles().stream().sorted()
                        .filter(role -> row[1] == null || row[1].equals(role))
                        .map(role -> new Covers.Cover((String) row[0], role)))
                .distinct().toList());
    }

    /**
     * The item becomes the actor's: it was free, theirs, or of somebody whose tasks they do today. Then both names stay in
     * its history and in the trail of what it is about.
     */
    void claim(WorkItem item, Actor actor) {
        var before = item.assignee();
        var isOthers = before != null && !before.equals(actor.account());
        item.claim(actor, isOthers ? of(actor) : Covers.NONE);
        if (isOthers) {
            em.persist(new WorkItemHistory(item.id(), HandOver.Kind.SUBSTITUTED, actor.account(), before, actor.account(), "",
                    clock.instant()));
            onBehalf.fire(new DoneOnBehalf(item.subjectId(), before));
        }
        if (item.engineTaskId() != null && before == null) {
            engine.claim(item.engineTaskId(), actor.account());
        } else if (item.engineTaskId() != null && isOthers) {
            engine.assign(item.engineTaskId(), actor.account());
        }
    }
}
