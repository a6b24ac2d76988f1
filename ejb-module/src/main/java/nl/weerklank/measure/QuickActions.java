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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleNotice;
import nl.weerklank.cycle.CycleNotices;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.SubmitIdea;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/** Kan iets meteen? What can be done at once about what people said, before a cause is looked for (P1 14, 15). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class QuickActions {

    static final String TASK = "startQuickAction";
    private static final int MOST_CHOICES = 300;

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    CycleNotices notices;
    @Inject
    Ideas ideas;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<QuickActionChosen> chosen;

    /** What people said in this trajectory and did not take back, by theme, newest first. */
    public List<QuickChoice> choices(UUID cycleId) {
        return em.createQuery("""
                select new nl.weerklank.measure.QuickChoice(c.id, c.theme, c.ownWords, c.createdAt) from Contribution c
                where c.trajectoryId = :id and c.ownWords is not null and cast(c.state as string) <> 'WITHDRAWN'
                order by c.theme nulls last, c.createdAt desc, c.id""", QuickChoice.class)
                .setParameter("id", cycles.trajectoryOf(cycleId)).setMaxResults(MOST_CHOICES).getResultList();
    }

    /**
     * A quick measure begins: it is held against the principles and carried out by the wijkregisseur before the phase closes
     * (S7a), so that the answers of the phase can name it. INV-20: with a reason and at least one contribution; blocked words
     * are refused (INV-29). The adviesraad is told.
     */
    public UUID startMeasure(@Valid StartQuickMeasure command) {
        workItems.begin(TASK, command.cycleId());
        words.requireSendable(command.title() + "\n" + command.quickReason());
        var trajectory = cycles.trajectoryOf(command.cycleId());
        requireOf(trajectory, command.contributions());
        var measure = PolicyMeasure.quick(command, trajectory, actor.accountName(), clock.instant());
        em.persist(measure);
        em.persist(QuickAction.measure(command.cycleId(), measure, actor.accountName(), clock.instant()));
        em.flush();
        notices.tell(CycleNotice.QUICK_ACTION_COUNCIL, command.cycleId());
        chosen.fire(new QuickActionChosen(command.cycleId(), QuickActionKind.MEASURE, measure.id()));
        return measure.id();
    }

    /**
     * What somebody said becomes an idea of theirs for the idea fund (S1). They are told, and decide themselves whether they
     * ask for the money. Refused when we cannot reach them, and when they have an idea already.
     */
    public UUID makeIdea(@Valid MakeQuickIdea command) {
        workItems.begin(TASK, command.cycleId());
        var trajectory = cycles.trajectoryOf(command.cycleId());
        var owner = ownerOf(trajectory, command.contribution());
        if (!vault.isReachable(owner)) {
            throw new BusinessException("quick.idea.notReachable");
        }
        var form = new SubmitIdea();
        form.setWhat(command.what().strip());
        form.setNeighbourhoodId(command.area());
        form.setAmount(command.amount());
        var idea = ideas.submitFor(owner, form);
        em.persist(QuickAction.idea(command.cycleId(), idea, command.contribution(), actor.accountName(), clock.instant()));
        em.flush();
        messages.write(MessageKind.QUICK_IDEA, trajectory, owner, idea.toString(),
                Map.of("trajectory", queries.trajectoryTitle(trajectory), "idea", command.what().strip()));
        chosen.fire(new QuickActionChosen(command.cycleId(), QuickActionKind.IDEA, null));
        return idea;
    }

    /** Nothing can be done at once, with the reason. */
    public void none(UUID cycleId, String reason) {
        workItems.begin(TASK, cycleId);
        if (reason == null || reason.isBlank() || reason.strip().length() > 500) {
            throw new BusinessException("quick.none.reason");
        }
        em.persist(QuickAction.none(cycleId, reason.strip(), actor.accountName(), clock.instant()));
        em.flush();
        chosen.fire(new QuickActionChosen(cycleId, QuickActionKind.NONE, null));
    }

    private void requireOf(UUID trajectory, Set<UUID> contributions) {
        if (contributions.isEmpty()) {
            throw new BusinessException("measure.contributions.required");
        }
        var known = em.createQuery("""
                select count(c) from Contribution c where c.id in :ids and c.trajectoryId = :trajectory
                and cast(c.state as string) <> 'WITHDRAWN'""", Long.class).setParameter("ids", contributions)
                .setParameter("trajectory", trajectory).getSingleResult();
        if (known != contributions.size()) {
            throw new BusinessException("quick.contribution.gone");
        }
    }

    private UUID ownerOf(UUID trajectory, UUID contribution) {
        return em.createQuery("""
                select c.handle from Contribution c where c.id = :id and c.trajectoryId = :trajectory
                and cast(c.state as string) <> 'WITHDRAWN'""", UUID.class).setParameter("id", contribution)
                .setParameter("trajectory", trajectory).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }
}
