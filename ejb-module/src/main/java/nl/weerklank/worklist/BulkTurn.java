package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.weerklank.actor.Role;

/** The act itself on one task, in a transaction of its own: what fails undoes itself alone. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class BulkTurn {

    @Inject
    Worklist worklist;

    /** As the method of {@link Worklist} for one task, with its rights and refusals. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void take(BulkKind kind, UUID item, String to, String reason) {
        switch (kind) {
            case CLAIM -> worklist.claim(item);
            case RELEASE -> worklist.release(item);
            case ASSIGN -> worklist.assign(item, to, reason);
            case SEEN -> worklist.seen(item);
        }
    }
}
