package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.conversation.AddTargetGroup;
import nl.weerklank.conversation.TargetGroupRole;
import nl.weerklank.conversation.TargetGroups;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Answering the five questions, the budget, and who is known already (S0 2–15). Everybody who works on it reads along. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class FiveQuestions {

    static final int HOW_MANY = 5;
    static final String FIRST = "firstQuestion";
    static final String SECOND = "secondQuestion";
    static final String THIRD = "thirdQuestion";
    static final String FOURTH = "fourthQuestion";
    static final String FIFTH = "fifthQuestion";
    static final String BUDGET = "planBudget";
    private static final List<String> OF_TEAM = List.of(Role.POLICY_OFFICER, Role.AREA_MANAGER, Role.EDITOR,
            Role.RESEARCHER);

    @PersistenceContext
    EntityManager em;
    @Inject
    PreparationQueries queries;
    @Inject
    TargetGroups targetGroups;
    @Inject
    WorkItems workItems;
    @Inject
    Accounts accounts;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<PreparationAnswered> answered;
    @Inject
    Event<BudgetPlanned> planned;

    /** Who can be in the team that prepares. */
    public List<Actor> candidates() {
        return OF_TEAM.stream().flatMap(role -> accounts.withRole(role).stream()).distinct()
                .sorted(Comparator.comparing(Actor::name)).toList();
    }

    /** Who can be the contact of residents. */
    public List<Actor> contacts() {
        return accounts.withRole(Role.POLICY_OFFICER);
    }

    /** Question 1. Refused without a public reason when the document is past a draft (INV-03). A beleidsmedewerker may. */
    public void first(UUID cycleId, @Valid AnswerFirst answer) {
        workItems.begin(FIRST, cycleId);
        var known = candidates().stream().map(Actor::account).toList();
        if (!known.containsAll(answer.team())) {
            throw new BusinessException("preparation.team.unknown");
        }
        var preparation = queries.running(cycleId);
        preparation.answerFirst(answer);
        done(preparation, 1, FIRST);
    }

    /** Adds somebody the municipality knows. The wijkregisseur may. */
    @RolesAllowed(Role.AREA_MANAGER)
    public void addContact(UUID cycleId, @Valid AddContact command) {
        workItems.begin(SECOND, cycleId);
        var preparation = queries.running(cycleId);
        if (queries.contacts(preparation.id()).stream().anyMatch(c -> c.name().equalsIgnoreCase(command.name().strip()))) {
            throw new BusinessException("preparation.contact.known");
        }
        em.persist(ExistingContact.added(preparation.id(), command, clock.instant()));
    }

    /**
     * Question 2: how good each contact is now. Refused while one has no answer, or when there is none at all. The
     * wijkregisseur may.
     */
    @RolesAllowed(Role.AREA_MANAGER)
    public void second(UUID cycleId, Map<UUID, ContactStanding> standings) {
        workItems.begin(SECOND, cycleId);
        var preparation = queries.running(cycleId);
        var contacts = queries.contacts(preparation.id());
        contacts.stream().filter(c -> standings.get(c.id()) != null).forEach(c -> c.stands(standings.get(c.id())));
        if (contacts.isEmpty() || contacts.stream().anyMatch(c -> c.standing() == null)) {
            throw new BusinessException("preparation.contacts.open");
        }
        done(preparation, 2, SECOND);
    }

    /** Adds a group to hear, with its share and source; the rounds of the trajectory compare with it (D2). */
    public void addGroup(UUID cycleId, AddTargetGroup command) {
        workItems.begin(THIRD, cycleId);
        if (!queries.running(cycleId).trajectoryId().equals(command.trajectoryId())) {
            throw new NotFoundException();
        }
        targetGroups.add(command);
    }

    /** Accepts a group that the adviesraad or a professional named, with how to reach it; or declines it, with why (INV-50). */
    public void answerGroup(UUID cycleId, UUID groupId, boolean accepted, String because) {
        workItems.begin(THIRD, cycleId);
        var preparation = queries.running(cycleId);
        var group = queries.missed(preparation.id()).stream().filter(g -> g.id().equals(groupId)).findFirst()
                .orElseThrow(NotFoundException::new);
        group.answer(accepted, because);
        if (accepted && queries.groups(preparation.trajectoryId()).stream()
                .noneMatch(g -> g.name().equalsIgnoreCase(group.name()))) {
            targetGroups.add(new AddTargetGroup(preparation.trajectoryId(), group.name(), TargetGroupRole.BLIND_SPOT, null,
                    null, null, null));
        }
    }

    /** Question 3. Refused without a group that it is for, and while a group that somebody named has no answer (INV-50). */
    public void third(UUID cycleId, String inputNeeded, Set<Circumstance> circumstances) {
        workItems.begin(THIRD, cycleId);
        var preparation = queries.running(cycleId);
        if (queries.groups(preparation.trajectoryId()).stream().noneMatch(g -> g.role() == TargetGroupRole.BENEFICIARY)) {
            throw new BusinessException("preparation.groups.required");
        }
        preparation.answerThird(inputNeeded, circumstances, queries.missed(preparation.id()).stream()
                .filter(g -> g.state() == MissedGroup.State.OPEN).count());
        preparation.closeCouncil(clock.instant());
        workItems.drop(EarlyVoices.COUNCIL, cycleId);
        done(preparation, 3, THIRD);
    }

    /** Question 4: only what is in the platform; a reason when advised forms that are there are not chosen. */
    public void fourth(UUID cycleId, Set<ParticipationForm> forms, String reason) {
        workItems.begin(FOURTH, cycleId);
        var preparation = queries.running(cycleId);
        preparation.answerFourth(forms, reason, queries.advice(preparation.id()).stream().map(a -> a.toRow().form())
                .filter(ParticipationForm::isInstalled).collect(Collectors.toSet()));
        done(preparation, 4, FOURTH);
    }

    /** Question 5. Refused with a contact who has no phone or mail (INV-02). */
    public void fifth(UUID cycleId, @Valid AnswerFifth answer) {
        workItems.begin(FIFTH, cycleId);
        if (contacts().stream().noneMatch(a -> a.account().equals(answer.contact()))
                || !accounts.findContact(answer.contact()).map(StaffContact::isComplete).orElse(false)) {
            throw new BusinessException("trajectory.contact.incomplete");
        }
        var preparation = queries.running(cycleId);
        preparation.answerFifth(answer, Dates.on(clock.instant()));
        done(preparation, 5, FIFTH);
    }

    /** Budget and reimbursements; then the bestuurder is asked for the mandate. */
    public void budget(UUID cycleId, @Valid PlanBudget plan) {
        workItems.begin(BUDGET, cycleId);
        queries.running(cycleId).plan(plan);
        planned.fire(new BudgetPlanned(cycleId));
    }

    private void done(Preparation preparation, int number, String task) {
        var known = queries.answers(preparation.id()).stream().filter(a -> a.number() == number).findFirst();
        var answer = known.orElseGet(() -> new QuestionAnswer(preparation.id(), number));
        answer.answered(actor.accountName(), clock.instant());
        if (known.isEmpty()) {
            em.persist(answer);
        }
        em.flush();
        answered.fire(new PreparationAnswered(preparation.cycleId(), task));
    }
}
