package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Courses in which residents learn to lead a conversation. */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class Courses {

    static final String TASK = "planCourse";

    @PersistenceContext
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<CoursePlanned> planned;
    @Inject
    Event<CourseCompleted> completed;

    /** Plans a course on a day that still comes. A wijkregisseur may. */
    public UUID plan(LocalDate day, String place) {
        if (day == null || day.isBefore(Dates.on(clock.instant()))) {
            throw new BusinessException("course.day.past");
        }
        if (place == null || place.isBlank() || place.length() > 120) {
            throw new BusinessException("course.place.required");
        }
        var course = new Course(day, place.strip(), actor.accountName(), clock.instant());
        em.persist(course);
        return course.id();
    }

    /** The same for a round that waits for somebody to lead its conversations; its process goes on. */
    public void planFor(UUID roundId, LocalDate day, String place) {
        workItems.begin(TASK, roundId);
        plan(day, place);
        planned.fire(new CoursePlanned(roundId));
    }

    /** The course was held. Who passed gets a certificate; rounds that wait look again. */
    public void complete(UUID courseId, Set<String> passed, boolean residents) {
        var course = lock(courseId);
        if (course.heldOn().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("course.notYet");
        }
        var known = accounts.withRole(Role.FACILITATOR).stream().map(Actor::account).collect(Collectors.toSet());
        if (passed == null || !known.containsAll(passed)) {
            throw new BusinessException("course.unknownFacilitator");
        }
        course.end(Course.State.DONE);
        passed.forEach(account -> em.persist(
                new FacilitatorCertificate(courseId, account, residents, Dates.on(clock.instant()))));
        em.flush();
        completed.fire(new CourseCompleted(courseId));
    }

    /** The course is not held; rounds that wait look again, and ask for another one. */
    public void cancel(UUID courseId) {
        lock(courseId).end(Course.State.CANCELLED);
        em.flush();
        completed.fire(new CourseCompleted(courseId));
    }

    /** Courses, the last first. */
    public List<CourseRow> list() {
        return em.createQuery("select c from Course c order by c.heldOn desc, c.id", Course.class).setMaxResults(100)
                .getResultStream().map(c -> c.toRow(em.createQuery("""
                        select coalesce(a.displayName, f.account) from FacilitatorCertificate f
                        left join Account a on a.name = f.account where f.courseId = :course order by 1""", String.class)
                        .setParameter("course", c.id()).getResultList())).toList();
    }

    /** Everybody who leads conversations, trained or not. */
    public List<Actor> facilitators() {
        return accounts.withRole(Role.FACILITATOR);
    }

    private Course lock(UUID courseId) {
        var found = courseId == null ? null : em.find(Course.class, courseId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
