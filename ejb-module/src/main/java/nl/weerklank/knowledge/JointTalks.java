package nl.weerklank.knowledge;

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
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Residents and professionals speak with each other about what was found (P2 7). */
@Stateless
@RolesAllowed(Role.FACILITATOR)
public class JointTalks {

    static final String TASK = "talkTogether";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
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
    Event<JointTalkHeld> held;

    /** The causes to talk about: those that are confirmed in the cycle's trajectory. */
    public List<CauseRow> causes(UUID cycleId) {
        return queries.confirmedCauses(cycles.trajectoryOf(cycleId)).stream().map(Cause::toRow).toList();
    }

    /**
     * Writes down what was agreed and what stays open; everybody reads it. The dilemmas that were not confirmed stay what
     * they are. Refuses a talk without residents (INV-05), a day to come, and blocked words (INV-29).
     */
    public void held(@Valid HoldJointTalk command) {
        var cycle = command.getCycleId();
        workItems.begin(TASK, cycle);
        if (command.getHeldOn().isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("joint.heldOn.future");
        }
        words.requireSendable(command.getAgreed() + "\n" + Objects.toString(command.getOpen(), ""));
        var causes = causes(cycle).stream().map(CauseRow::id).toList();
        for (var dilemma : queries.dilemmas(cycle)) {
            if (command.getConfirmed().containsKey(dilemma.id())) {
                var cause = command.getConfirmed().get(dilemma.id());
                dilemma.confirm(causes.contains(cause) ? cause : null);
            } else {
                dilemma.stay();
            }
        }
        em.persist(new JointTalk(command, actor.accountName(), clock.instant()));
        held.fire(new JointTalkHeld(cycle));
    }
}
