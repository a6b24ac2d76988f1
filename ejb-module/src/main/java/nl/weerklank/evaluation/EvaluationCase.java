package nl.weerklank.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;

/** What phase 4 and the evaluation ask of the domain (P4, S9). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class EvaluationCase {

    @PersistenceContext
    EntityManager em;
    @Inject
    EvaluationQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    Messages messages;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** P4 2: one evaluation per cycle. Again changes nothing. */
    public void open(UUID cycleId) {
        if (queries.ofCycle(cycleId).isEmpty()) {
            em.persist(new Evaluation(cycleId, clock.instant()));
        }
    }

    /** P4 6: the evaluation that is still to be done; none when the phase was opened again after it. */
    public List<String> unpublished(UUID cycleId) {
        return queries.ofCycle(cycleId).filter(e -> e.state() != EvaluationState.PUBLISHED).map(e -> e.id().toString())
                .stream().toList();
    }

    /** P4 4: whether there are measures whose standing has to be told. */
    public boolean hasMeasures(UUID cycleId) {
        return em.createQuery("""
                select count(m) from PolicyMeasure m where m.trajectoryId = :id
                and cast(m.state as string) in ('DECIDED', 'RUNNING')""", Long.class)
                .setParameter("id", cycles.trajectoryOf(cycleId)).getSingleResult() > 0;
    }

    /**
     * S9 3: asks everybody who gave something to the trajectory, once, in the way they chose.
     */
    public void askEverybody(UUID evaluationId) {
        var evaluation = queries.lock(evaluationId);
        var trajectory = queries.trajectoryOf(evaluation);
        var people = whoTookPart(trajectory);
        // When nobody can be asked there is nothing to wait for.
        var due = clock.instant().plus(Duration.ofDays(people.isEmpty() ? 0
                : settings.number(SettingKey.TERM_EVALUATION_DAYS)));
        evaluation.ask(due);
        for (var handle : people) {
            em.persist(new EvaluationAnswer(evaluationId, handle, clock.instant()));
            messages.write(MessageKind.EVALUATION_REQUEST, trajectory, handle, evaluationId + ":" + handle,
                    Map.of("trajectory", queries.trajectory(evaluation), "answerBy", Dates.day(due)));
        }
    }

    /** S9 3b: until when people can answer. */
    public Instant answerBy(UUID evaluationId) {
        return queries.get(Evaluation.class, evaluationId).answerBy();
    }

    /** S9 4: from now on people talk. */
    public void closeAnswers(UUID evaluationId) {
        queries.lock(evaluationId).closeAnswers();
    }

    /** S9 9. */
    public void publish(UUID evaluationId) {
        queries.lock(evaluationId).publish(clock.instant());
    }

    /** P4 9b: everybody can read the report of the cycle. */
    public void publishReport(UUID cycleId) {
        queries.get(CycleReport.class, cycleId).publish(clock.instant());
    }

    /** P0 15a: a trajectory closes; everybody who gave something is told where its end report stands. Again changes nothing. */
    public void tellEndReport(UUID cycleId) {
        var trajectory = cycles.trajectoryOf(cycleId);
        var title = em.createQuery("select r.title from Trajectory r where r.id = :id", String.class)
                .setParameter("id", trajectory).getSingleResult();
        whoTookPart(trajectory).forEach(handle -> messages.write(MessageKind.END_REPORT, trajectory, handle,
                cycleId + ":" + handle, Map.of("trajectory", title)));
    }

    /** Who took all of theirs back, wants no answer or is forgotten is left in peace. */
    private List<UUID> whoTookPart(UUID trajectoryId) {
        em.flush();
        var people = em.createNativeQuery("""
                select distinct c.handle from weerklank.contribution c
                join vault.person p on p.id = c.handle and p.erased_at is null
                where c.trajectory_id = ?1 and c.state <> 'WITHDRAWN' and c.wants_answer""", UUID.class)
                .setParameter(1, trajectoryId).getResultList();
        return ((List<?>) people).stream().map(UUID.class::cast).toList();
    }

    /** When a task should be done. */
    public Instant due() {
        return workingDays.after(clock.instant(), settings.number(SettingKey.TERM_ANALYSIS_WORKING_DAYS));
    }
}
