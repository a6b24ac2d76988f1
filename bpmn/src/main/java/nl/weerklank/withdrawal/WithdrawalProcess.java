package nl.weerklank.withdrawal;

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

/** What a resident takes back (consent-withdrawal.bpmn, by the id of the withdrawal): everything the model and the domain say to each other. */
@Named("withdrawal")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class WithdrawalProcess {

    static final String WITHDRAWAL_ID = "withdrawalId";
    static final String WITHDRAWAL_OUTCOME = "withdrawalOutcome";
    static final Set<String> VARIABLES = Set.of(WITHDRAWAL_ID, WITHDRAWAL_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    WithdrawalCase withdrawals;

    // What the domain tells the process

    public void withdrawn(@Observes ConsentWithdrawn event) {
        engine.start("ConsentWithdrawn", event.withdrawalId(), Map.of(WITHDRAWAL_ID, event.withdrawalId().toString()));
    }

    public void judged(@Observes WithdrawalJudged event) {
        engine.complete("judgeWithdrawal", event.withdrawalId(), Map.of(WITHDRAWAL_OUTCOME, event.detail()));
    }

    // What the model asks of the domain

    public void hide(String withdrawalId) {
        withdrawals.hide(UUID.fromString(withdrawalId));
    }

    public Date warnAt(String withdrawalId) {
        return Date.from(withdrawals.warnAt(UUID.fromString(withdrawalId)));
    }

    public void tellTermNear(String withdrawalId) {
        withdrawals.tellTermNear(UUID.fromString(withdrawalId));
    }

    public void erase(String withdrawalId) {
        withdrawals.erase(UUID.fromString(withdrawalId));
    }

    public void confirm(String withdrawalId) {
        withdrawals.confirm(UUID.fromString(withdrawalId));
    }
}
