package nl.weerklank.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** What the bestuurder decides about a preparation (S0 17), and the texts of the start page that follows (S0 20). */
@Stateless
public class Mandates {

    static final String GIVE = "giveMandate";
    static final String MEND = "mendStartPage";

    @PersistenceContext
    EntityManager em;
    @Inject
    PreparationQueries queries;
    @Inject
    Errands errands;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    Accounts accounts;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<MandateDecided> decided;
    @Inject
    Event<StartPageMended> mended;

    /**
     * Gives the mandate, sends the preparation back with a remark, or refuses with a reason that everybody reads. A reason for
     * the public refuses blocked words (INV-29). The bestuurder may.
     */
    @RolesAllowed(Role.EXECUTIVE)
    public void decide(UUID cycleId, @Valid DecideMandate command) {
        workItems.begin(GIVE, cycleId);
        var preparation = queries.running(cycleId);
        var mandate = new Mandate(preparation.id(), command, actor.accountName(), clock.instant());
        if (command.outcome() == MandateOutcome.REFUSED) {
            words.requireSendable(command.remark());
            preparation.refuse(clock.instant());
            errands.noLonger(ErrandKind.EXPLAIN_OR_SPEED_UP, cycleId);
        }
        em.persist(mandate);
        em.flush();
        decided.fire(new MandateDecided(cycleId, command.outcome().name()));
    }

    /** Who can be the contact of residents. */
    @RolesAllowed(Role.EDITOR)
    public List<Actor> contacts() {
        return accounts.withRole(Role.POLICY_OFFICER);
    }

    /** Writes the texts of the start page anew; then they are checked again. The redacteur may. */
    @RolesAllowed(Role.EDITOR)
    public void mend(UUID cycleId, @Valid MendStartPage command) {
        workItems.begin(MEND, cycleId);
        if (contacts().stream().noneMatch(a -> a.account().equals(command.contact()))
                || !accounts.findContact(command.contact()).map(StaffContact::isComplete).orElse(false)) {
            throw new BusinessException("trajectory.contact.incomplete");
        }
        var preparation = queries.running(cycleId);
        preparation.mend(command);
        queries.lastMandate(preparation.id()).orElseThrow(NotFoundException::new).mend(command);
        em.flush();
        mended.fire(new StartPageMended(cycleId));
    }
}
