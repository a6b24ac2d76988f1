package nl.weerklank.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.vault.Vault;

/** What the owner of an idea does about the money, with the follow code alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the idea
public class OwnGrants {

    @Inject
    OwnIdeas ideas;
    @Inject
    IdeaProgress progress;
    @Inject
    GrantQueries queries;
    @Inject
    Applications applications;
    @Inject
    Vault vault;
    @Inject
    Event<PaymentWayChosen> chosen;

    /** Makes the idea an application; the legal clock starts now (RES-21). A second time changes nothing. */
    public void apply(String followCode, @Valid ConfirmApplication command) {
        applications.confirm(ideas.idOf(followCode), command, null);
    }

    public Optional<ApplicationRow> application(String followCode) {
        return queries.findApplication(ideas.idOf(followCode)).map(GrantApplication::toRow);
    }

    /** The besluit with its letter, once it was sent. */
    public Optional<BesluitDetails> besluit(String followCode) {
        return queries.findBesluit(ideas.idOf(followCode)).filter(Besluit::isSent).map(Besluit::toDetails);
    }

    /** The other way, once it was told. */
    public Optional<OtherWayDetails> otherWay(String followCode) {
        return queries.findOtherWay(ideas.idOf(followCode)).filter(OtherWay::isTold).map(OtherWay::toDetails);
    }

    public Optional<PaymentRow> payment(String followCode) {
        return queries.lastPayment(ideas.idOf(followCode)).map(Payment::toRow);
    }

    /** The account to pay to, masked (RES-22). */
    public Optional<String> maskedAccount(String followCode) {
        return vault.maskedAccount(ideas.get(followCode).handle());
    }

    /**
     * Says how the money should come. Only after the yes and before the order; an IBAN must exist (mod 97) and is asked
     * for a transfer only.
     */
    public void choosePaymentWay(String followCode, @Valid ChoosePaymentWay command) {
        var idea = progress.lock(ideas.idOf(followCode));
        applications.keepWay(idea, command);
        chosen.fire(new PaymentWayChosen(idea.id()));
    }
}
