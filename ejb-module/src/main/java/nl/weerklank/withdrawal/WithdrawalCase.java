package nl.weerklank.withdrawal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.Dates;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of a withdrawal asks (S12). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class WithdrawalCase {

    /** Told to two roles: each has an item of its own, so that one who reads it does not take it from the other. */
    static final String LATE_FOR_ADMINISTRATOR = "withdrawalNearTerm";
    static final String LATE_FOR_EXECUTIVE = "withdrawalNearTermExecutive";

    @PersistenceContext
    EntityManager em;
    @Inject
    WithdrawalQueries queries;
    @Inject
    Contributions contributions;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;

    /** S12 2: nothing public shows it any more. The act of the resident did so already; a second time changes nothing. */
    public void hide(UUID withdrawalId) {
        contributions.hideFromAll(queries.lock(withdrawalId).contributionId());
    }

    /** S12 3: days before the legal term, so that there is room to be ill. */
    public Instant warnAt(UUID withdrawalId) {
        return queries.lock(withdrawalId).warnAt();
    }

    /** S12 3b: the beheerder and the bestuurder are told, once; the task stays. */
    public void tellTermNear(UUID withdrawalId) {
        var withdrawal = queries.lock(withdrawalId);
        if (withdrawal.isDone()) {
            return;
        }
        notice(LATE_FOR_ADMINISTRATOR, withdrawal, Role.ADMINISTRATOR);
        notice(LATE_FOR_EXECUTIVE, withdrawal, Role.EXECUTIVE);
    }

    /** S12 4: content, reactions and what is owed go; an empty marker stays, so that counts remain honest. */
    public void erase(UUID withdrawalId) {
        var withdrawal = queries.lock(withdrawalId);
        contributions.erase(withdrawal.contributionId(), withdrawal.outcome() == WithdrawalOutcome.ANONYMISE);
    }

    /** S12 5: the resident hears that it is done, in their own channel; nobody without a handle can be told. */
    public void confirm(UUID withdrawalId) {
        var withdrawal = queries.lock(withdrawalId);
        withdrawal.done(clock.instant());
        var about = em.createQuery("""
                select c.handle, coalesce(t.title, 'uw idee') from Contribution c left join Trajectory t on t.id = c.trajectoryId where c.id = :id""",
                Object[].class).setParameter("id", withdrawal.contributionId()).getSingleResult();
        if (about[0] != null) {
            var kind = withdrawal.scope() == WithdrawalScope.CONTRIBUTION ? MessageKind.WITHDRAWAL_DONE
                    : MessageKind.SHOWING_ENDED;
            messages.write(kind, withdrawalId, (UUID) about[0], withdrawalId.toString(),
                    Map.of("trajectory", (String) about[1]));
        }
    }

    private void notice(String task, Withdrawal withdrawal, String role) {
        if (!workItems.isOpen(task, withdrawal.id())) {
            workItems.created(new NewWorkItem(null, null, task, "Een intrekking is bijna te laat", "withdrawal/late",
                    withdrawal.id(), role, null, withdrawal.legalBy(),
                    "Een inwoner trok toestemming in. De wet geeft ons tot " + Dates.day(withdrawal.legalBy())
                            + ". De privacyfunctionaris is nog niet klaar. Praat erover."));
        }
    }
}
