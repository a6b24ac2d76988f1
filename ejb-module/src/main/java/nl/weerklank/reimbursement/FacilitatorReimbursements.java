package nl.weerklank.reimbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;

/** What a gespreksleider can claim for the conversations they led: their own alone. */
@Stateless
@RolesAllowed(Role.FACILITATOR)
public class FacilitatorReimbursements {

    @PersistenceContext
    EntityManager em;
    @Inject
    ReimbursementQueries queries;
    @Inject
    Claims claims;
    @Inject
    CurrentActor actor;

    /** What is offered and claimed; nothing before the first conversation was held. */
    public OwnReimbursementsPage page() {
        var own = em.find(ClaimantAccount.class, actor.accountName());
        return own == null ? new OwnReimbursementsPage(List.of(), null) : claims.page(own.handle());
    }

    /** Asks for one, as {@link OwnReimbursements#claim}. */
    public void claim(ClaimReimbursement command) {
        claims.claim(handle(), command);
    }

    /** No thank you; again changes nothing. */
    public void turnDown(UUID reimbursementId) {
        claims.turnDown(handle(), reimbursementId);
    }

    private UUID handle() {
        var own = em.find(ClaimantAccount.class, actor.accountName());
        if (own == null) {
            throw new NotFoundException();
        }
        return own.handle();
    }
}
