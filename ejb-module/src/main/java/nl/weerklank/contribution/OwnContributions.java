package nl.weerklank.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Vault;

/** What somebody can do with the follow code of a contribution alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the contribution
public class OwnContributions {

    @PersistenceContext
    EntityManager em;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;
    @Inject
    Event<ContributionWithdrawn> withdrawn;
    @Inject
    Event<ContributionHidden> hidden;

    /**
     * Whether a follow code opens contributions. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String followCode, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = vault.findByCode(followCode).filter(this::hasAny).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** The handle behind a code, for other features. */
    public UUID handleOf(String followCode) {
        return vault.findByCode(followCode).filter(this::hasAny).orElseThrow(NotFoundException::new);
    }

    /** Takes a contribution back: it is gone from every page at once, and its words are erased. Again changes nothing. */
    public void withdraw(String followCode, UUID contributionId) {
        if (mine(followCode, contributionId).withdraw()) {
            withdrawn.fire(new ContributionWithdrawn(contributionId));
        }
    }

    /** Takes back the yes to showing it: no page shows it any more, we may still read it. Again changes nothing. */
    public void stopShowing(String followCode, UUID contributionId) {
        if (mine(followCode, contributionId).stopShowing()) {
            hidden.fire(new ContributionHidden(contributionId));
        }
    }

    /** Which of the owner's contributions may be shown now. */
    public Set<UUID> shown(String followCode) {
        return Set.copyOf(em.createQuery("""
                select c.id from Contribution c where c.handle = :handle and c.publicConsent = true
                and c.state <> WITHDRAWN""", UUID.class).setParameter("handle", handleOf(followCode)).getResultList());
    }

    private Contribution mine(String followCode, UUID contributionId) {
        var handle = handleOf(followCode);
        var found = contributionId == null ? null
                : em.find(Contribution.class, contributionId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !handle.equals(found.handle())) {
            throw new NotFoundException();
        }
        // Somebody who presses twice waited for the first: only now it is known what that one did.
        em.refresh(found);
        return found;
    }

    private boolean hasAny(UUID handle) {
        return em.createQuery("select count(c) from Contribution c where c.handle = :handle", Long.class)
                .setParameter("handle", handle).getSingleResult() > 0;
    }
}
