package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.feedback.OwnFeedback;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.DemoReports;
import nl.weerklank.report.AnswerReport;
import nl.weerklank.report.OwnReports;
import nl.weerklank.report.PublicReports;
import nl.weerklank.report.ReportCase;
import nl.weerklank.report.ReportEditing;
import nl.weerklank.report.ReportSearch;
import nl.weerklank.report.ReportWriting;
import nl.weerklank.report.WriteReport;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports on the real server and database: two people at one moment, and what nobody may read any more. */
@ExtendWith(ArquillianExtension.class)
class ReportContainerIT {

    private static final String LEAD = "gespreksleider71";
    private static final String EDITOR = "redacteur01";

    @Inject
    PeopleInContainer people;
    @Inject
    TalkInContainer talks;
    @Inject
    RowsInContainer rows;
    @Inject
    AsLoader loader;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsEditor editor;
    @Inject
    AsResident resident;
    @Inject
    OwnContributions ownContributions;
    @Inject
    OwnFeedback feedback;
    @Inject
    ReportWriting writing;
    @Inject
    ReportEditing editing;
    @Inject
    OwnReports own;
    @Inject
    PublicReports library;
    @Inject
    ReportCase reports;
    @Inject
    DemoReports demo;
    @Inject
    @Any
    Instance<PhaseCheck> checks;

    private TalkInContainer.Held talk;
    private UUID report;

    @BeforeEach
    void aTalkWasHeld() throws SQLException {
        people.provide(EDITOR, Role.EDITOR);
        talk = talks.hold(new TalkInContainer.Staff("beleid71", "wijkregisseur71", "ambassadeur71", LEAD), 0);
        report = UUID.fromString(rows.text("select report_id from weerklank.report_conversation where conversation_id = '"
                + talk.id() + "'"));
    }

    @Test
    void aReportIsNeverPublicWithAnObjectionThatCameAtTheSameMoment_INV_16() throws Exception {
        write("Mensen vertelden over de nacht.");
        talk.codes().forEach(code -> resident.act(() -> own.answer(code, new AnswerReport(report, true, null, Map.of()))));
        assertThat(state()).isEqualTo("APPROVED");
        var turn = new AtomicInteger();

        var outcomes = CrowdInContainer.atOnce(2, () -> {
            try {
                if (turn.getAndIncrement() == 0) {
                    people.as(EDITOR, editor::act, () -> editing.publish(report));
                } else {
                    resident.act(() -> own.answer(talk.codes().get(3), new AnswerReport(report, false, "Dit zei ik niet.", Map.of())));
                }
                return "done";
            } catch (BusinessException refused) {
                return refused.getMessageKey();
            }
        });

        var published = "PUBLISHED".equals(state());
        assertThat(rows.number("select count(*) from weerklank.report_objection where closed_at is null and report_id = '"
                + report + "'")).isEqualTo(published ? 0 : 1);
        assertThat(outcomes).contains("done").containsAnyOf("talkReport.check.closed", "talkReport.publish.objection");
    }

    @Test
    void aReportThatStaysAwayAsksForHelpOnceAndKeepsThePhaseOpen_INV_16() {
        loader.act(() -> reports.askForHelp(report));
        loader.act(() -> reports.askForHelp(report));
        assertThat(errands("OPEN")).isEqualTo(1);
        assertThat(blocks()).singleElement().satisfies(b -> {
            assertThat(b.code()).isEqualTo("REPORT_OPEN");
            assertThat(b.number()).isEqualTo(1);
            assertThat(b.isExceptionPossible()).isFalse();
        });

        demo.publishAll(talk.trajectory());

        assertThat(errands("OPEN")).isZero();
        assertThat(blocks()).isEmpty();
    }

    @Test
    void nothingCanBeReadBeforeItIsPublicAndAQuoteGoesWithItsContribution_INV_16() {
        assertThatThrownBy(() -> resident.act(() -> library.get(report))).isInstanceOf(NotFoundException.class);
        write("Mensen vertelden over de nacht.");
        // Who said the second thing says yes now; it was no yes at the table.
        resident.act(() -> {
            var quote = own.open(talk.codes().get(1)).get(0).own().get(0).id();
            own.answer(talk.codes().get(1), new AnswerReport(report, true, null, Map.of(quote, true)));
        });
        resident.act(() -> assertThat(found("moskee")).isZero());
        demo.publish(report, Optional.of("Het was ook overdag zo."));
        resident.act(() -> {
            assertThat(library.get(report).quotes().values()).hasSize(2);
            assertThat(library.get(report).summary()).contains("Het was ook overdag zo.");
            assertThat(List.of(found("moskee"), found("nachten"), found("ziekenhuis"))).containsExactly(1L, 1L, 0L);
        });

        resident.act(() -> ownContributions.withdraw(talk.codes().get(1), feedback.mine(talk.codes().get(1)).get(0).id()));

        resident.act(() -> {
            assertThat(library.get(report).quotes()).containsOnlyKeys(StatementKind.CONCERN);
            assertThat(found("moskee")).isZero();
        });
        assertThat(rows.number("select count(*) from weerklank.report_quote where report_id = '" + report
                + "' and text is null")).isEqualTo(1);
    }

    @Test
    void smallTalksWaitUntilThereAreEnoughAndThenStandInOneReport_INV_16() throws SQLException {
        for (int i = 0; i < TalkInContainer.PEOPLE; i++) {
            loader.act(() -> reports.joinSmallTalks(talk.round()));
            assertThat(rows.number("select count(*) from weerklank.conversation_report where joint and round_id = '" + talk.round()
                    + "'")).isZero();
            rows.change("insert into weerklank.conversation (id, round_id, wave, starts_at, place, language, childcare, lead,"
                    + " state, participants, held_at, version) values (gen_random_uuid(), '" + talk.round() + "', 1, now(), 'Thuis',"
                    + " 'Nederlands', false, '" + LEAD + "', 'HELD', 2, now(), 0)");
        }

        loader.act(() -> reports.joinSmallTalks(talk.round()));
        loader.act(() -> reports.joinSmallTalks(talk.round()));

        loader.act(() -> assertThat(reports.jointReports(talk.round())).hasSize(1));
        assertThat(rows.number("select count(*) from weerklank.report_conversation rc join weerklank.conversation_report r"
                + " on r.id = rc.report_id where r.joint and r.round_id = '" + talk.round() + "'")).isEqualTo(TalkInContainer.PEOPLE);
    }

    private long errands(String state) {
        return rows.number("select count(*) from weerklank.errand where subject_id = '" + report + "' and state = '" + state
                + "'");
    }

    private List<PhaseBlock> blocks() {
        var found = new ArrayList<PhaseBlock>();
        loader.act(() -> checks.stream().filter(check -> check.getClass().getName().contains("ReportCheck"))
                .forEach(check -> found.addAll(check.blocks(new PhaseToClose(UUID.randomUUID(), talk.trajectory(),
                        CyclePhase.OPEN_UP, null, Instant.EPOCH, Instant.now())))));
        return found;
    }

    private void write(String summary) {
        var quotes = new AtomicReference<List<UUID>>();
        people.as(LEAD, facilitator::act, () -> quotes.set(writing.statements(report).stream()
                .map(s -> s.statementId()).toList()));
        people.as(LEAD, facilitator::act, () -> writing.write(new WriteReport(report, summary, "Buren passen op.", false,
                quotes.get())));
        assertThat(state()).isEqualTo("CHECK");
    }

    private long found(String words) {
        return library.count(new ReportSearch(words, null, talk.trajectory(), null));
    }

    private String state() {
        return rows.text("select state from weerklank.conversation_report where id = '" + report + "'");
    }
}
