package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Thinking up together what can be done about a cause (S7 2). The wijkregisseur writes it down. */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class MeasureOptions {

    static final String TASK = "thinkUpOptions";

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<OptionsThoughtUp> thoughtUp;

    /** Adds an option, whoever would do it. */
    public void addOption(UUID causeId, OptionKind kind, String text) {
        workItems.begin(TASK, causeId);
        if (kind == null) {
            throw new BusinessException("measure.option.kind");
        }
        if (text == null || text.isBlank() || text.strip().length() > 500) {
            throw new BusinessException("measure.option.text");
        }
        em.persist(new MeasureOption(causeId, kind, text.strip(), actor.accountName(), clock.instant()));
    }

    /** Takes an option away. */
    public void removeOption(UUID causeId, UUID optionId) {
        workItems.begin(TASK, causeId);
        var found = queries.get(MeasureOption.class, optionId);
        if (!found.causeId().equals(causeId)) {
            throw new NotFoundException();
        }
        em.remove(found);
    }

    /** Contributions under the theme of the cause, newest first: what a quick measure can come from. */
    public List<LinkableContribution> contributions(UUID causeId) {
        return em.createQuery("""
                select new nl.weerklank.measure.LinkableContribution(c.id, c.ownWords, c.createdAt) from Contribution c, Cause x
                join Theme t on t.id = x.themeId where x.id = :id and c.trajectoryId = t.trajectoryId and c.theme = t.name
                and c.ownWords is not null and cast(c.state as string) <> 'WITHDRAWN' order by c.createdAt desc, c.id""",
                LinkableContribution.class).setParameter("id", causeId).setMaxResults(50).getResultList();
    }

    /** Makes a measure of what was thought up. Residents read its title: blocked words are refused (INV-29). */
    public UUID propose(@Valid ProposeMeasure command) {
        workItems.begin(TASK, command.causeId());
        words.requireSendable(command.title() + "\n" + Objects.toString(command.quickReason(), ""));
        var trajectory = queries.trajectoryOfCause(command.causeId());
        if (!contributions(command.causeId()).stream().map(LinkableContribution::id).collect(Collectors.toSet())
                .containsAll(command.contributions())) {
            throw new NotFoundException();
        }
        var cycle = cycles.openCycleOf(trajectory).orElseThrow(() -> new BusinessException("measure.cycle.closed"));
        var measure = new PolicyMeasure(command, trajectory, cycle, queries.causeState(command.causeId()),
                actor.accountName(), clock.instant());
        em.persist(measure);
        return measure.id();
    }

    /** Takes away a measure that nobody has worked on yet. */
    public void remove(UUID causeId, UUID measureId) {
        workItems.begin(TASK, causeId);
        var found = queries.lock(measureId);
        if (!causeId.equals(found.causeId()) || queries.principles(measureId).stream().anyMatch(p -> p.holds() != null)) {
            throw new BusinessException("measure.wrongState");
        }
        em.remove(found);
    }

    /** The session is over; each measure is worked out. Refused while there is none. */
    public void finish(UUID causeId) {
        workItems.begin(TASK, causeId);
        if (queries.ofCause(causeId).stream().noneMatch(m -> m.state() != MeasureState.STOPPED)) {
            throw new BusinessException("measure.noneYet");
        }
        thoughtUp.fire(new OptionsThoughtUp(causeId));
    }
}
