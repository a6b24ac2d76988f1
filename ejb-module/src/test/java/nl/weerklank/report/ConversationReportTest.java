package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life of a report: nobody skips a step, and nothing is public that was not read by who was there. */
class ConversationReportTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final ConversationReport report = new ConversationReport(UUID.randomUUID(), UUID.randomUUID(), false,
            List.of(UUID.randomUUID()), "gespreksleider01", NOW);

    @Test
    void isPublicOnlyAfterWhoWasThereCouldReadIt_inv_16() {
        refused(() -> report.publish("redacteur01", NOW));
        report.write("Mensen vertelden.", null);
        refused(() -> report.publish("redacteur01", NOW));
        report.sendConcept(NOW.plusSeconds(1));
        refused(() -> report.publish("redacteur01", NOW));
        report.approve();
        report.publish("redacteur01", NOW);

        assertThat(report.state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(report.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void anObjectionMakesANewEditionThatIsReadAgain_inv_16() {
        report.write("Mensen vertelden.", "Buren passen op.");
        report.sendConcept(NOW);
        assertThat(report.edition()).isEqualTo(1);
        report.approve();
        assertThat(report.state().isWithParticipants()).isTrue();

        report.handleObjections("Sommige mensen vertelden.", null);

        assertThat(report.state().isWithParticipants()).isFalse();
        refused(() -> report.publish("redacteur01", NOW));
        report.sendConcept(NOW);
        assertThat(report.edition()).isEqualTo(2);
    }

    @Test
    void nobodyWritesOverWhatOthersRead() {
        report.write("Mensen vertelden.", null);
        refused(() -> report.write("Iets anders.", null));
        report.mend("Iemand vertelde.", null);
        report.sendConcept(NOW);
        refused(() -> report.mend("Iets anders.", null));
        assertThat(report.summary()).isEqualTo("Iemand vertelde.");
    }

    @Test
    void whatIsPublicStaysWhenATrajectoryStopsAndTheRestDoesNotBecomePublic_inv_10() {
        report.write("Mensen vertelden.", null);
        report.stop();
        assertThat(report.state()).isEqualTo(ReportState.STOPPED);
        refused(() -> report.sendConcept(NOW));

        var open = new ConversationReport(UUID.randomUUID(), UUID.randomUUID(), true, List.of(), "gespreksleider01", NOW);
        open.write("Mensen vertelden.", null);
        open.sendConcept(NOW);
        open.approve();
        open.publish("redacteur01", NOW);
        open.stop();
        assertThat(open.state()).isEqualTo(ReportState.PUBLISHED);
    }

    @Test
    void anObjectionIsClosedOnceWithWhatWasDone_inv_16() {
        var objection = new ReportObjection(report.id(), UUID.randomUUID(), "Dit zei ik niet.", NOW);
        assertThat(objection.toRow().isOpen()).isTrue();
        objection.close("Wij haalden het weg.", "gespreksleider01", NOW);
        assertThat(objection.toRow().isOpen()).isFalse();
        assertThatThrownBy(() -> objection.close("Nog iets.", "gespreksleider01", NOW))
                .isInstanceOfSatisfying(BusinessException.class,
                        e -> assertThat(e.getMessageKey()).isEqualTo("talkReport.objection.closed"));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(BusinessException.class);
    }
}
