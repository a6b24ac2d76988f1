package nl.weerklank.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.trajectory.PublicTrajectories;

/** Wat gaan wij doen: for everybody. */
@Stateless
@PermitAll // public by nature; the queries let nothing through that was not decided on, done at once or published
public class PublicMeasures {

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Settings settings;

    /**
     * Measures that people can count on, of this trajectory or carried on in it, and those that were stopped after that; of a
     * published trajectory, else not found.
     */
    public List<PublicMeasure> of(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        var shown = queries.shownIn(trajectoryId).stream().filter(this::isPublic).toList();
        var details = queries.details(shown);
        var actions = queries.actions(shown.stream().map(PolicyMeasure::id).toList());
        var smallest = settings.number(SettingKey.SMALLEST_NUMBER);
        return IntStream.range(0, shown.size()).mapToObj(i -> row(details.get(i), smallest,
                actions.getOrDefault(details.get(i).id(), List.of()), carry(shown.get(i), trajectoryId))).toList();
    }

    /** Decisions that were published, newest first; of a published trajectory, else not found. */
    public List<PublicDocument> documents(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select d from PolicyDocument d where d.trajectoryId = :id and d.publishedAt is not null
                order by d.publishedAt desc""", PolicyDocument.class).setParameter("id", trajectoryId).getResultStream()
                .map(d -> d.toDetails(null)).map(d -> new PublicDocument(d.title(), d.text(),
                        d.state() == DocumentState.REJECTED, d.reason(),
                        d.councilOn() != null ? d.councilOn() : Dates.on(d.collegeAt()), d.councilLink(),
                        d.adviceId(), d.noAdviceReason(), d.launchOn(), d.launchNote())).toList();
    }

    /** Causes that the last session did not choose, with its reasons; of a published trajectory, else not found. */
    public List<NotChosen> notChosen(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        var rows = em.createNativeQuery("""
                select coalesce(x.public_text, x.text, x.not_found_text), c.reason from weerklank.cause_choice c
                join weerklank.cause x on x.id = c.cause_id
                where not c.chosen and c.session_id = (select s.id from weerklank.cause_session s
                    where s.trajectory_id = ?1 and not s.back_to_experiences order by s.made_at desc limit 1)
                order by x.made_at, x.id""", Object[].class).setParameter(1, trajectoryId).getResultList();
        return ((List<?>) rows).stream().map(Object[].class::cast).map(r -> new NotChosen((String) r[0], (String) r[1]))
                .toList();
    }

    private boolean isPublic(PolicyMeasure measure) {
        var state = measure.state();
        if (state == MeasureState.STOPPED) {
            return measure.wasCountedOn();
        }
        // A document that is written anew, after the phase was opened again, hides nothing that was decided before.
        return state == MeasureState.RUNNING || state == MeasureState.DONE || state == MeasureState.DECIDED
                && queries.document(measure.cycleId()).map(d -> d.toDetails(null))
                        .map(d -> d.publishedAt() != null || d.state() == DocumentState.DRAFT).orElse(false);
    }

    private PublicCarry carry(PolicyMeasure measure, UUID shownIn) {
        if (measure.carriedTo() == null) {
            return null;
        }
        var c = queries.carried(measure);
        var goesOn = c.from().equals(shownIn);
        var other = goesOn ? c.to() : c.from();
        return trajectories.isPublic(other)
                ? new PublicCarry(other, goesOn ? c.toTitle() : c.fromTitle(), goesOn, c.reason())
                : new PublicCarry(null, null, goesOn, c.reason());
    }

    private static PublicMeasure row(MeasureDetails m, int smallest, List<ActionRow> steps, PublicCarry carry) {
        return new PublicMeasure(m.id(), m.title(), m.kind(), m.state(), m.text(), m.cause(), m.quickReason(),
                m.contributions() > 0, m.contributions() >= smallest ? m.contributions() : null, m.ownerName(),
                m.ownChoice(), m.figure(), m.story(), m.reason(), m.openWishes(), steps, carry);
    }
}
