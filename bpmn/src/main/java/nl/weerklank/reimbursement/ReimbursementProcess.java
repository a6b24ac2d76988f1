package nl.weerklank.reimbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;

/** What somebody asks for having taken part (reimbursement.bpmn, by the id of the claim): everything the model and the domain say to each other. */
@Named("reimbursement")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class ReimbursementProcess {

    static final String REIMBURSEMENT_ID = "reimbursementId";
    static final String LIMIT_OUTCOME = "limitOutcome";
    static final String TALK_OUTCOME = "talkOutcome";
    static final Set<String> VARIABLES = Set.of(REIMBURSEMENT_ID, LIMIT_OUTCOME, TALK_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    ReimbursementCase reimbursements;

    // What the domain tells the process

    public void claimed(@Observes ReimbursementClaimed event) {
        engine.start("ReimbursementClaimed", event.reimbursementId(),
                Map.of(REIMBURSEMENT_ID, event.reimbursementId().toString()));
    }

    public void talkedOver(@Observes ReimbursementTalkedOver event) {
        engine.complete("talkWithReceiver", event.reimbursementId(), Map.of(TALK_OUTCOME, event.detail()));
    }

    public void paid(@Observes ReimbursementPaid event) {
        engine.complete("payReimbursement", event.reimbursementId(), Map.of());
    }

    // What the model asks of the domain

    public String checkLimits(String reimbursementId) {
        return reimbursements.checkLimits(UUID.fromString(reimbursementId));
    }

    public Date talkBy(String reimbursementId) {
        return Date.from(reimbursements.talkBy(UUID.fromString(reimbursementId)));
    }

    public void tellAgreed(String reimbursementId) {
        reimbursements.tellAgreed(UUID.fromString(reimbursementId));
    }

    public Date nextMonth(String reimbursementId) {
        return Date.from(reimbursements.nextMonth(UUID.fromString(reimbursementId)));
    }

    public Date payBy(String reimbursementId) {
        return Date.from(reimbursements.payBy(UUID.fromString(reimbursementId)));
    }

    public void tellPaymentLate(String reimbursementId) {
        reimbursements.tellPaymentLate(UUID.fromString(reimbursementId));
    }

    public void tellPaid(String reimbursementId) {
        reimbursements.tellPaid(UUID.fromString(reimbursementId));
    }
}
