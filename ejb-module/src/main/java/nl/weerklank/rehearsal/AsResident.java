package nl.weerklank.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** What runs in here has no account, as a resident has none; each act is a transaction of its own. */
@Stateless
public class AsResident {

    @PermitAll // demo and test mode only; no page calls it
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void act(Runnable act) {
        Act.run(act);
    }
}
