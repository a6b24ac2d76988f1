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
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.cycle.AskAgain;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.cycle.FollowUpQuestions;
import nl.weerklank.cycle.OnlyMeasure;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** Choosing causes together with residents (P3 2). A beleidsmedewerker writes down what the session chose. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class CauseChoices {

    static final String TASK = "chooseCauses";

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    OnlyMeasure onlyMeasure;
    @Inject
    FollowUpQuestions questions;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<CausesChosen> chosen;

    /** What can be chosen: confirmed causes, and themes for which none was found; of one measure that did not fit, its cause alone. */
    public List<CauseToChoose> choosable(UUID cycleId) {
        var all = queries.choosable(cycles.trajectoryOf(cycleId));
        return misfit(cycleId).map(m -> all.stream().filter(c -> c.id().equals(m.causeId())).toList()).orElse(all);
    }

    /** The title of the one measure that did not fit, when the cycle is about that alone (P3 2). */
    public Optional<String> onlyMeasure(UUID cycleId) {
        return misfit(cycleId).map(PolicyMeasure::title);
    }

    private Optional<PolicyMeasure> misfit(UUID cycleId) {
        return onlyMeasure.of(cycleId).map(id -> queries.get(PolicyMeasure.class, id));
    }

    /** The session chose at least one; whatever it did not choose has a reason, which everybody may read. */
    public void choose(@Valid ChooseCauses command) {
        workItems.begin(TASK, command.cycleId());
        if (command.chosen().isEmpty()) {
            throw new BusinessException("measure.choice.required");
        }
        var session = session(command);
        for (var cause : choosable(command.cycleId())) {
            var yes = command.chosen().contains(cause.id());
            if (!yes) {
                words.requireSendable(Objects.toString(command.reasons().get(cause.id()), ""));
            }
            session.choose(cause.id(), yes, command.reasons().get(cause.id()));
        }
        if (session.chosen().size() != command.chosen().size()) {
            throw new NotFoundException();
        }
        em.persist(session);
        chosen.fire(new CausesChosen(command.cycleId(), "CHOSEN"));
    }

    /** The session found that more experiences are needed first: phase 1 gets a question, and whom to ask it. */
    public void backToExperiences(@Valid ChooseCauses command, AskAgain question) {
        workItems.begin(TASK, command.cycleId());
        var session = session(command);
        session.backToExperiences();
        em.persist(session);
        questions.ask(command.cycleId(), question);
        chosen.fire(new CausesChosen(command.cycleId(), "BACK_TO_EXPERIENCES"));
    }

    private CauseSession session(ChooseCauses command) {
        var number = queries.lastSession(command.cycleId()).map(CauseSession::number).orElse(0) + 1;
        return new CauseSession(command, cycles.trajectoryOf(command.cycleId()), number, Dates.on(clock.instant()),
                actor.accountName(), clock.instant());
    }
}
