package nl.weerklank.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of faults as the engine keeps them, and what an administrator reads. */
class FaultKindTest {

    @ParameterizedTest
    @CsvSource({"'', CRASH", "MailFailed, MAIL", "MessagingException, MAIL", "OptimisticLockingException, BUSY",
        "PSQLException, DATABASE", "PersistenceException, DATABASE", "NotFoundException, REFUSED", "NullPointerException, PROGRAM"})
    void eachFaultHasItsKind(String fault, FaultKind kind) {
        assertThat(FaultKind.of(fault)).isEqualTo(kind);
    }
}
