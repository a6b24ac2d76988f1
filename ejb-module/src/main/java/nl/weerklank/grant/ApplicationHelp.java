package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.worklist.WorkItems;

/** A buurtondersteuner helps with the application and with the way of payment (S1 8f, 19b). */
@Stateless
@RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
public class ApplicationHelp {

    static final String TASK = "helpWithApplication";
    static final String PAYMENT_WAY_TASK = "askPaymentWay";

    @Inject
    WorkItems workItems;
    @Inject
    Applications applications;
    @Inject
    IdeaProgress progress;
    @Inject
    CurrentActor actor;
    @Inject
    Event<ApplicationHelpFinished> finished;
    @Inject
    Event<PaymentWayChosen> chosen;

    /** Writes the application down for its owner, with their consent; the supporter's name stays with it. */
    public void apply(UUID ideaId, @Valid ConfirmApplication command) {
        workItems.begin(TASK, ideaId);
        applications.confirm(ideaId, command, actor.accountName());
    }

    /** It did not become an application. */
    public void end(@Valid EndApplicationHelp command) {
        workItems.begin(TASK, command.getIdeaId());
        finished.fire(new ApplicationHelpFinished(command.getIdeaId(), command.getOutcome().name()));
    }

    /** Writes down how the owner wants the money, after asking them. */
    public void choosePaymentWay(UUID ideaId, @Valid ChoosePaymentWay command) {
        workItems.begin(PAYMENT_WAY_TASK, ideaId);
        applications.keepWay(progress.lock(ideaId), command);
        chosen.fire(new PaymentWayChosen(ideaId));
    }
}
