package nl.weerklank.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.weerklank.actor.Role;

/** What runs in here has the role of a secretaris van een adviesraad; each act is a transaction of its own, as each click is. */
@Stateless
@RunAs(Role.COUNCIL_SECRETARY)
public class AsCouncilSecretary {

    @PermitAll // demo and test mode only; no page calls it
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void act(Runnable act) {
        Act.run(act);
    }
}
