package nl.weerklank.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Account account = new Account("fonds01", "Farid", null, null, Set.of(Role.FUND_STEWARD));

    @Test
    void locksAfterFiveWrongPasswords() {
        for (int i = 1; i < Account.MAX_WRONG_PASSWORDS; i++) {
            account.wrongPassword(NOW);
            assertThat(account.isLocked(NOW)).isFalse();
        }
        account.wrongPassword(NOW);

        assertThat(account.isLocked(NOW)).isTrue();
        assertThat(account.isLocked(NOW.plus(Account.LOCK))).isFalse();
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        for (int i = 1; i < Account.MAX_WRONG_PASSWORDS; i++) {
            account.wrongPassword(NOW);
        }
        account.rightPassword();
        account.wrongPassword(NOW);

        assertThat(account.isLocked(NOW)).isFalse();
    }

    @Test
    void hashesPasswordsWithTheirOwnSalt() {
        var first = PasswordHash.of("een goed wachtwoord");

        assertThat(first).isNotEqualTo(PasswordHash.of("een goed wachtwoord"));
        assertThat(PasswordHash.matches("een goed wachtwoord", first)).isTrue();
        assertThat(PasswordHash.matches("een fout wachtwoord", first)).isFalse();
        assertThat(PasswordHash.matches("9f86d081884c7d65", PasswordHash.ofRandom("9f86d081884c7d65"))).isTrue();
        assertThat(PasswordHash.matches("9f86d081884c7d66", PasswordHash.ofRandom("9f86d081884c7d65"))).isFalse();
        assertThat(first).startsWith("210000:");
        assertThat(PasswordHash.matches("x", PasswordHash.UNKNOWN)).isFalse();
    }

    @Test
    void aPasswordOfSomebodyElseOpensNothingUntilTheOwnerChoosesOne() {
        account.giveOneTimePassword(PasswordHash.of("k7m2-aaaa-bbbb"));
        assertThat(account.toActor().roles()).isEmpty();
        assertThat(account.toRow().roles()).containsExactly(Role.FUND_STEWARD);

        account.changePassword(PasswordHash.of("drie woorden samen"));
        assertThat(account.toActor().roles()).containsExactly(Role.FUND_STEWARD);
    }

    @Test
    void passwordsForOneTimeDifferAndCanBeReadAloud() {
        assertThat(OneTimePassword.fresh()).matches("([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}")
                .isNotEqualTo(OneTimePassword.fresh());
    }
}
