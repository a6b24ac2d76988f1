package nl.weerklank.withdrawal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import nl.weerklank.contribution.ContributionHidden;
import nl.weerklank.contribution.ContributionWithdrawn;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;

/**
 * What a resident takes back becomes work for the privacyfunctionaris, in the same transaction. It comes before every other
 * reaction on the event: those erase, and then nobody could say any more where the words stood.
 */
@ApplicationScoped
class WithdrawnConsent {

    private static final int BEFORE_ANYTHING_IS_ERASED = 100;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    EntityManager em;
    @Inject
    ContributionUses uses;
    @Inject
    Settings settings;
    @Inject
    Clock clock;
    @Inject
    Event<ConsentWithdrawn> withdrawn;

    void takenBack(@Observes @Priority(BEFORE_ANYTHING_IS_ERASED) ContributionWithdrawn event) {
        begin(event.contributionId(), WithdrawalScope.CONTRIBUTION);
    }

    void hidden(@Observes @Priority(BEFORE_ANYTHING_IS_ERASED) ContributionHidden event) {
        begin(event.contributionId(), WithdrawalScope.PUBLICATION);
    }

    private void begin(UUID contributionId, WithdrawalScope scope) {
        var now = clock.instant();
        var warnAt = now.plus(Duration.ofDays(settings.number(SettingKey.TERM_WITHDRAWAL_DAYS)));
        // AVG 12(3): within one month of receipt.
        var legalBy = now.atZone(HERE).plusMonths(1).toInstant();
        var withdrawal = new Withdrawal(contributionId, scope, warnAt, legalBy, now);
        em.persist(withdrawal);
        uses.of(contributionId, withdrawal.id()).forEach(em::persist);
        em.flush();
        withdrawn.fire(new ConsentWithdrawn(withdrawal.id(), scope.name()));
    }
}
