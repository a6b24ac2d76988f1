package nl.weerklank.reimbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Vault;

/** What somebody who took part can claim, with their code alone. Every call checks the code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code is who took part
public class OwnReimbursements {

    @Inject
    ReimbursementQueries queries;
    @Inject
    Claims claims;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;

    /**
     * Whether a code belongs to somebody. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String code, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = vault.findByCode(code).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** What is offered and claimed, with the total of this month and year. */
    public OwnReimbursementsPage page(String code) {
        return claims.page(handle(code));
    }

    /** How many offers wait for a yes or no. */
    public long offered(String code) {
        return Optional.ofNullable(code).flatMap(vault::findByCode).map(handle -> queries.of(handle).stream()
                .filter(r -> r.state() == ReimbursementState.OFFERED).count()).orElse(0L);
    }

    /**
     * Asks for one. A limit never refuses: near it we talk first.
     *
     * @throws BusinessException when something is missing or wrong, and {@code reimbursement.alreadyClaimed}
     */
    public void claim(String code, ClaimReimbursement command) {
        claims.claim(handle(code), command);
    }

    /** No thank you; again changes nothing. */
    public void turnDown(String code, UUID reimbursementId) {
        claims.turnDown(handle(code), reimbursementId);
    }

    private UUID handle(String code) {
        return vault.findByCode(code).orElseThrow(NotFoundException::new);
    }
}
