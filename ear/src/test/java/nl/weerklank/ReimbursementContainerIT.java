package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.OwnContributions;
import nl.weerklank.feedback.OwnFeedback;
import nl.weerklank.rehearsal.AsFacilitator;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPayer;
import nl.weerklank.rehearsal.AsPrivacyOfficer;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.AsSupporter;
import nl.weerklank.rehearsal.DemoReports;
import nl.weerklank.reimbursement.ClaimReimbursement;
import nl.weerklank.reimbursement.FacilitatorReimbursements;
import nl.weerklank.reimbursement.OwnReimbursements;
import nl.weerklank.reimbursement.ReimbursementCase;
import nl.weerklank.reimbursement.ReimbursementKind;
import nl.weerklank.reimbursement.ReimbursementState;
import nl.weerklank.reimbursement.ReimbursementWay;
import nl.weerklank.reimbursement.Reimbursements;
import nl.weerklank.reimbursement.TalkOutcome;
import nl.weerklank.reimbursement.TalkWithReceiver;
import nl.weerklank.report.AnswerReport;
import nl.weerklank.report.OwnReports;
import nl.weerklank.report.PublicReports;
import nl.weerklank.report.ReportWriting;
import nl.weerklank.report.WriteReport;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.withdrawal.JudgeWithdrawal;
import nl.weerklank.withdrawal.OwnWithdrawals;
import nl.weerklank.withdrawal.UseKind;
import nl.weerklank.withdrawal.WithdrawalCase;
import nl.weerklank.withdrawal.WithdrawalOutcome;
import nl.weerklank.withdrawal.Withdrawals;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people get back for taking part, and what they take back, on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class ReimbursementContainerIT {

    private static final String LEAD = "gespreksleider72";
    private static final String SUPPORTER = "buurtondersteuner72";
    private static final String PAYER = "betaler72";
    private static final String PRIVACY = "privacy72";
    private static final String IBAN = "NL91ABNA0417164300";

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
    AsSupporter supporter;
    @Inject
    AsPayer payer;
    @Inject
    AsPrivacyOfficer privacy;
    @Inject
    AsResident resident;
    @Inject
    OwnContributions ownContributions;
    @Inject
    OwnFeedback feedback;
    @Inject
    ReportWriting writing;
    @Inject
    OwnReports ownReports;
    @Inject
    PublicReports library;
    @Inject
    DemoReports demo;
    @Inject
    OwnReimbursements own;
    @Inject
    FacilitatorReimbursements leads;
    @Inject
    Reimbursements reimbursements;
    @Inject
    ReimbursementCase cases;
    @Inject
    Withdrawals withdrawals;
    @Inject
    WithdrawalCase withdrawalCase;
    @Inject
    OwnWithdrawals ownWithdrawals;

    private TalkInContainer.Held talk;

    /** One talk serves both stories: it takes longer to hold than to use. */
    @Test
    void whoTookPartGetsBackWhatItCostAndMayTakeBackWhatTheySaid_INV_37_INV_16() throws Exception {
        aTalkWasHeld();
        everybodyIsOfferedWithoutAsking_INV_37();
        askedTwiceAtOnceIsAskedOnce();
        nearTheLimitSomebodyTalksFirst_INV_37();
        aQuoteWhoseConsentGoesWhileItsReportIsOpenIsNotInIt_INV_16();
        whatIsTakenBackIsErasedAndTold_INV_08();
    }

    private void everybodyIsOfferedWithoutAsking_INV_37() {
        resident.act(() -> talk.codes().forEach(code -> assertThat(own.page(code).rows()).singleElement()
                .satisfies(r -> assertThat(r.state()).isEqualTo(ReimbursementState.OFFERED))));
        people.as(LEAD, facilitator::act, () -> assertThat(leads.page().rows()).hasSize(1));
        // Nobody reads or claims what is offered to somebody else.
        resident.act(() -> {
            var theirs = own.page(talk.codes().get(1)).rows().get(0).id();
            assertThatThrownBy(() -> own.claim(talk.codes().get(0), claim(theirs, "5"))).isInstanceOf(NotFoundException.class);
        });
    }

    private void askedTwiceAtOnceIsAskedOnce() throws Exception {
        var offer = offer(0);
        var outcomes = CrowdInContainer.atOnce(3, () -> {
            try {
                resident.act(() -> own.claim(talk.codes().get(0), claim(offer, "12,50")));
                return "done";
            } catch (BusinessException refused) {
                return refused.getMessageKey();
            }
        });
        assertThat(outcomes).containsExactlyInAnyOrder("done", "reimbursement.alreadyClaimed", "reimbursement.alreadyClaimed");
        people.as(PAYER, payer::act, () -> {
            assertThat(reimbursements.account(offer)).get().satisfies(a -> assertThat(a.iban()).isEqualTo(IBAN));
            reimbursements.pay(offer);
        });
        assertThat(rows.number("select count(*) from vault.person p join vault.reimbursement r on r.handle = p.id"
                + " where r.id = '" + offer + "' and p.iban is null")).isEqualTo(1);
        assertThat(messages("REIMBURSEMENT_PAID", offer)).isEqualTo(1);
    }

    private void nearTheLimitSomebodyTalksFirst_INV_37() throws SQLException {
        var offer = new AtomicReference<UUID>();
        people.as(LEAD, facilitator::act, () -> offer.set(leads.page().rows().get(0).id()));
        // As if 195 euro of this month was paid already (6.8).
        rows.change("insert into vault.reimbursement (id, handle, conversation_id, role, state, amount, way, counts_on, paid_by,"
                + " offered_at, claimed_at, closed_at, version) select gen_random_uuid(), r.handle, (select id from"
                + " weerklank.conversation where round_id = '" + talk.round() + "' and id <> '" + talk.id() + "' limit 1), 'FACILITATOR',"
                + " 'PAID', 195, 'COUNTER', cast(now() at time zone 'Europe/Amsterdam' as date), 'betaler01', now(), now(),"
                + " now(), 0 from vault.reimbursement r where r.id = '" + offer.get() + "'");
        people.as(LEAD, facilitator::act, () -> {
            assertThat(leads.page().allowance().isNear()).isTrue();
            assertThat(leads.page().allowance().left()).isEqualByComparingTo("15");
            leads.claim(claim(offer.get(), "20"));
        });
        assertThatThrownBy(() -> payAtOnce(offer.get())).hasMessage("worklist.taskAlreadyDone");
        people.as(SUPPORTER, supporter::act, () -> {
            assertThat(reimbursements.allowance(offer.get()).month()).isEqualByComparingTo("195");
            reimbursements.talk(new TalkWithReceiver(offer.get(), TalkOutcome.ACTUAL_COSTS, "De bonnen gezien."));
        });
        people.as(PAYER, payer::act, () -> reimbursements.pay(offer.get()));
        people.as(LEAD, facilitator::act, () -> assertThat(leads.page().allowance().month())
                .as("what it really cost counts for no limit").isEqualByComparingTo("195"));
        loader.act(() -> {
            cases.tellPaymentLate(offer.get());
            cases.tellPaymentLate(offer.get());
        });
        assertThat(rows.number("select count(*) from weerklank.work_item where task_key = 'reimbursementLate'"
                + " and subject_id = '" + offer.get() + "'")).isEqualTo(1);
    }

    private void aQuoteWhoseConsentGoesWhileItsReportIsOpenIsNotInIt_INV_16() {
        var report = UUID.fromString(rows.text("select report_id from weerklank.report_conversation where conversation_id = '"
                + talk.id() + "'"));
        var quotes = new AtomicReference<List<UUID>>();
        people.as(LEAD, facilitator::act, () -> quotes.set(writing.statements(report).stream()
                .map(s -> s.statementId()).toList()));
        people.as(LEAD, facilitator::act, () -> writing.write(new WriteReport(report, "Mensen vertelden over de nacht.",
                "Buren passen op.", false, quotes.get())));
        var spoken = contribution(0);
        // The concept with the quote is open at somebody else's; its speaker takes the yes back, and presses twice.
        resident.act(() -> assertThat(ownReports.open(talk.codes().get(2)).get(0).quotes()).hasSize(1));
        resident.act(() -> ownContributions.stopShowing(talk.codes().get(0), spoken));
        resident.act(() -> ownContributions.stopShowing(talk.codes().get(0), spoken));
        talk.codes().forEach(code -> resident.act(() -> ownReports.answer(code, new AnswerReport(report, true, null, Map.of()))));
        demo.publish(report, Optional.empty());

        resident.act(() -> assertThat(library.get(report).quotes()).isEmpty());
        var withdrawal = withdrawal(spoken);
        people.as(PRIVACY, privacy::act, () -> {
            assertThat(withdrawals.get(withdrawal).uses()).extracting(u -> u.kind()).contains(UseKind.REPORT);
            withdrawals.judge(new JudgeWithdrawal(withdrawal, null, Set.of(), "Het verslag was nog niet openbaar."));
        });
        assertThat(messages("SHOWING_ENDED", withdrawal)).isEqualTo(1);
        assertThat(rows.text("select own_words from weerklank.contribution where id = '" + spoken + "'"))
                .as("the contribution itself stays").isNotNull();
    }

    private void whatIsTakenBackIsErasedAndTold_INV_08() throws SQLException {
        var spoken = contribution(1);
        var run = UUID.randomUUID();
        rows.change("insert into weerklank.feedback_run (id, trajectory_id, kind, phase, closing_at, due, last, state, opened_by,"
                + " opened_at, version) values ('" + run + "', '" + talk.trajectory() + "', 'INTERIM', 1, now(), now(), false, 'DONE',"
                + " 'beleid72', now(), 0)");
        rows.change("insert into weerklank.feedback_obligation (id, run_id, contribution_id, theme, state) values"
                + " (gen_random_uuid(), '" + run + "', '" + spoken + "', 'nacht', 'DUE')");
        rows.change("insert into weerklank.feedback_reaction (id, contribution_id, handle, text, state, received_at, due, version)"
                + " select gen_random_uuid(), id, handle, 'Het gebeurde weer.', 'NEW', now(), now(), 0 from weerklank.contribution"
                + " where id = '" + spoken + "'");
        resident.act(() -> ownContributions.withdraw(talk.codes().get(1), spoken));
        resident.act(() -> ownContributions.withdraw(talk.codes().get(1), spoken));
        var withdrawal = withdrawal(spoken);
        loader.act(() -> {
            withdrawalCase.tellTermNear(withdrawal);
            withdrawalCase.tellTermNear(withdrawal);
        });
        assertThat(rows.number("select count(*) from weerklank.work_item where subject_id = '" + withdrawal
                + "' and form_key = 'withdrawal/late'")).as("one for each of two roles").isEqualTo(2);

        people.as(PRIVACY, privacy::act, () -> withdrawals.judge(new JudgeWithdrawal(withdrawal, WithdrawalOutcome.ERASE,
                Set.of(), "Nergens in een besluit gebruikt.")));

        assertThat(rows.number("select count(*) from weerklank.contribution where id = '" + spoken + "' and state = 'WITHDRAWN'"
                + " and own_words is null and theme is null and not public_consent")).as("the empty marker stays").isEqualTo(1);
        assertThat(rows.text("select state from weerklank.feedback_obligation where contribution_id = '" + spoken + "'"))
                .isEqualTo("WAIVED");
        assertThat(rows.text("select text from weerklank.feedback_reaction where contribution_id = '" + spoken + "'"))
                .isEqualTo("-");
        assertThat(messages("WITHDRAWAL_DONE", withdrawal)).isEqualTo(1);
        resident.act(() -> assertThat(ownWithdrawals.mine(talk.codes().get(1))).singleElement()
                .satisfies(w -> assertThat(w.doneAt()).isNotNull()));
        assertThatThrownBy(() -> people.as(PRIVACY, privacy::act, () -> withdrawals.get(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    private void payAtOnce(UUID id) {
        payer.act(() -> reimbursements.pay(id));
    }

    private UUID offer(int person) {
        var found = new AtomicReference<UUID>();
        resident.act(() -> found.set(own.page(talk.codes().get(person)).rows().get(0).id()));
        return found.get();
    }

    private UUID contribution(int person) {
        var found = new AtomicReference<UUID>();
        resident.act(() -> found.set(feedback.mine(talk.codes().get(person)).get(0).id()));
        return found.get();
    }

    private UUID withdrawal(UUID contribution) {
        var found = rows.texts("select id from weerklank.withdrawal where contribution_id = '" + contribution + "'");
        assertThat(found).as("pressed twice is once").hasSize(1);
        return UUID.fromString(found.get(0));
    }

    private long messages(String kind, UUID about) {
        return rows.number("select count(*) from weerklank.outbox_message where kind = '" + kind + "' and subject_id = '"
                + about + "'");
    }

    private static ClaimReimbursement claim(UUID offer, String amount) {
        return new ClaimReimbursement(offer, Set.of(ReimbursementKind.TRAVEL), amount, false, ReimbursementWay.TRANSFER, IBAN,
                "A. Voorbeeld");
    }

    private void aTalkWasHeld() throws SQLException {
        people.provide(SUPPORTER, Role.NEIGHBOURHOOD_SUPPORTER);
        people.provide(PAYER, Role.PAYER);
        people.provide(PRIVACY, Role.PRIVACY_OFFICER);
        people.provide("redacteur01", Role.EDITOR);
        // One further talk, for what was paid of another one this month.
        talk = talks.hold(new TalkInContainer.Staff("beleid72", "wijkregisseur72", "ambassadeur72", LEAD), 1);
    }
}
