package nl.weerklank.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void whoDoesItWritesWhatTheyDid() {
        assertThatThrownBy(() -> open().done(" ", "beleid01", NOW)).isInstanceOf(BusinessException.class)
                .hasMessage("errand.remark.required");
        assertThatThrownBy(() -> open().done("x".repeat(1001), "beleid01", NOW)).hasMessage("errand.remark.tooLong");

        var errand = open();
        errand.done(" Wij wachten op de raad. ", "beleid01", NOW);

        assertThat(errand.state()).isEqualTo(Errand.State.DONE);
        assertThat(errand.toRow().remark()).isEqualTo("Wij wachten op de raad.");
    }

    @Test
    void whatIsOverIsOver() {
        var errand = open();
        errand.drop(NOW);

        assertThat(errand.state()).isEqualTo(Errand.State.DROPPED);
        assertThatThrownBy(() -> errand.done("Toch gedaan", "beleid01", NOW)).hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void everyKindHasATitle() {
        assertThat(ErrandKind.values()).allSatisfy(kind -> assertThat(kind.title()).isNotBlank());
    }

    private static Errand open() {
        return new Errand();
    }
}
