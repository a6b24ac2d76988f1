package nl.weerklank.reimbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Euros;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.Iban;
import nl.weerklank.vault.Vault;

/** Claiming, the same for who has a code and who has an account. */
@ApplicationScoped
class Claims {

    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final int LONGEST_NAME = 120;
    private static final int NUMBERS = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ReimbursementQueries queries;
    @Inject
    Vault vault;
    @Inject
    Clock clock;
    @Inject
    Event<ReimbursementClaimed> claimed;
    @Inject
    Event<ReimbursementTurnedDown> turnedDown;

    OwnReimbursementsPage page(UUID handle) {
        return new OwnReimbursementsPage(queries.of(handle), queries.allowanceNow(handle));
    }

    void claim(UUID handle, ClaimReimbursement command) {
        var own = own(handle, command.reimbursementId());
        if (command.kinds().isEmpty()) {
            throw new BusinessException("reimbursement.kinds.required");
        }
        var amount = Euros.parse(command.amount())
                .orElseThrow(() -> new BusinessException("reimbursement.amount.wrong"));
        if (amount.compareTo(MOST) > 0) {
            throw new BusinessException("reimbursement.amount.tooMuch");
        }
        if (command.way() == null) {
            throw new BusinessException("reimbursement.way.required");
        }
        if (command.way() == ReimbursementWay.TRANSFER) {
            keepAccount(handle, command);
        }
        own.claim(command.kinds(), amount, command.receipts(), command.way(), "%06d".formatted(RANDOM.nextInt(NUMBERS)),
                clock.instant());
        claimed.fire(new ReimbursementClaimed(own.id()));
    }

    void turnDown(UUID handle, UUID reimbursementId) {
        if (own(handle, reimbursementId).turnDown(clock.instant())) {
            turnedDown.fire(new ReimbursementTurnedDown(reimbursementId));
        }
    }

    private void keepAccount(UUID handle, ClaimReimbursement command) {
        var iban = Iban.parse(command.iban()).orElseThrow(() -> new BusinessException("reimbursement.iban.wrong"));
        var name = command.accountName();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new BusinessException("reimbursement.accountName.required");
        }
        vault.keepAccount(handle, iban, name.strip());
    }

    private Reimbursement own(UUID handle, UUID reimbursementId) {
        var found = queries.lock(reimbursementId);
        if (!found.handle().equals(handle)) {
            throw new NotFoundException();
        }
        return found;
    }
}
