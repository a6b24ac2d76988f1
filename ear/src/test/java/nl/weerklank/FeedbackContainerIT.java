package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.feedback.FeedbackAnswers;
import nl.weerklank.feedback.FeedbackKind;
import nl.weerklank.feedback.FeedbackRuns;
import nl.weerklank.feedback.WriteAnswer;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsLanguagePanel;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsPolicyOfficer;
import nl.weerklank.retention.Retention;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.trajectory.ParticipationLevel;
import nl.weerklank.trajectory.StartTrajectory;
import nl.weerklank.trajectory.Trajectories;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answering many people, and forgetting them afterwards, on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class FeedbackContainerIT {

    private static final String OFFICER = "beleid91";
    private static final String READER = "taalpanel91";
    private static final int PEOPLE = 510;
    private static final int WHO_SPOKE_TWICE = 10;
    private static final int PATIENCE_SECONDS = 90;

    @Inject
    PeopleInContainer people;
    @Inject
    RowsInContainer rows;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsLanguagePanel panel;
    @Inject
    AsAdministrator administrator;
    @Inject
    Accounts accounts;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Trajectories trajectories;
    @Inject
    Contributions contributions;
    @Inject
    Vault vault;
    @Inject
    FeedbackRuns runs;
    @Inject
    FeedbackAnswers answers;
    @Inject
    Retention retention;

    @BeforeEach
    void people() {
        loader.act(() -> {
            accounts.provide(OFFICER, "Bregje", "013 555 01 00", "bregje@voorbeeldstad.example",
                    Set.of(Role.POLICY_OFFICER), "not-used-here-91");
            accounts.provide(READER, "Lid", null, null, Set.of(Role.LANGUAGE_PANEL), "not-used-here-91");
        });
    }

    @Test
    void fiveHundredPeopleGetOneMessageEachAndNobodyIsForgotten_INV_08() throws Exception {
        var trajectory = trajectory();
        loader.act(() -> {
            for (int i = 0; i < PEOPLE; i++) {
                var handle = vault.register(mail("inwoner" + i + "@voorbeeld.example", null)).id();
                give(trajectory, handle, "Een plek om te zitten.");
                if (i < WHO_SPOKE_TWICE) {
                    give(trajectory, handle, "En een boom erbij.");
                }
            }
        });
        rows.change("update weerklank.contribution set theme = 'Ontmoeten', state = 'SORTED' where trajectory_id = '"
                + trajectory + "'");
        var run = new AtomicReference<UUID>();
        asOfficer(() -> run.set(runs.start(trajectory, FeedbackKind.FINAL)));

        var answer = UUID.fromString(rows.await("select id from weerklank.feedback_answer where run_id = '" + run + "'"));
        whenAsked(() -> asOfficer(() -> answers.write(text(answer))));
        whenAsked(() -> actor.actAs(READER, () -> panel.act(() -> answers.read(answer, true, null))));

        rows.await("select 'all' from weerklank.feedback_obligation where run_id = '" + run + "' and state <> 'DUE' having "
                + "count(*) = " + (PEOPLE + WHO_SPOKE_TWICE));
        assertThat(rows.text("select count(*) || ' ' || count(distinct handle) from weerklank.outbox_message where run_id = '"
                + run + "'")).isEqualTo(PEOPLE + " " + PEOPLE);
        assertThat(rows.text("select count(*) from weerklank.feedback_delivery where run_id = '" + run + "'"))
                .isEqualTo(String.valueOf(PEOPLE));
    }

    @Test
    void whoWasAnsweredIsForgottenAfterTheTermAndWhoWaitsIsNot_ADM_04() throws Exception {
        var trajectory = trajectory();
        var answered = new AtomicReference<UUID>();
        var waiting = new AtomicReference<UUID>();
        loader.act(() -> {
            answered.set(vault.register(mail("quirina@voorbeeld.example", "Quirina Voorbeeld")).id());
            waiting.set(vault.register(mail("wacht@voorbeeld.example", "Wim Wacht")).id());
            give(trajectory, answered.get(), "Ik ben Quirina. Bel mij over de speelplek.");
            give(trajectory, waiting.get(), "Ik wacht nog.");
        });
        var run = UUID.randomUUID();
        rows.change("insert into weerklank.feedback_run (id, trajectory_id, kind, phase, closing_at, due, last, state, opened_by,"
                + " opened_at, version) values ('" + run + "', '" + trajectory
                + "', 'FINAL', 4, now(), now(), false, 'OPEN', 'beleid91', now(), 0)");
        rows.change("insert into weerklank.feedback_obligation (id, run_id, contribution_id, handle, theme, state) select "
                + "gen_random_uuid(), '" + run + "', id, handle, 'Spelen', 'DUE' from weerklank.contribution where handle = '"
                + waiting + "'");
        rows.change("update weerklank.trajectory set status = 'STOPPED', stop_reason = 'Klaar.', ended_at = now() - interval "
                + "'400 days' where id = '" + trajectory + "'");

        administrator.act(retention::run);
        administrator.act(retention::run);

        assertThat(rows.text("select own_words from weerklank.contribution where handle = '" + answered + "'"))
                .isEqualTo("Ik ben [gewist]. Bel mij over de speelplek.");
        assertThat(rows.text("select 'gone' from vault.person where id = '" + answered
                + "' and erased_at is not null and mail is null and name is null")).isEqualTo("gone");
        assertThat(rows.text("select 'here' from vault.person where id = '" + waiting
                + "' and erased_at is null and mail is not null")).isEqualTo("here");
    }

    private UUID trajectory() {
        var id = new AtomicReference<UUID>();
        loader.act(() -> id.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of())));
        var start = new StartTrajectory();
        start.setTitle("Een plek in de buurt");
        start.setTopic("Waar ontmoet u elkaar?");
        start.setLevel(ParticipationLevel.ADVISE);
        start.setOpenToInfluence("Waar de plek komt.");
        start.setFixed("Het geld.");
        start.setWhoDecides("De wethouder");
        start.setFeedbackBy(LocalDate.now().plusMonths(2));
        start.setContact(OFFICER);
        start.setAreas(Set.of(id.get()));
        asOfficer(() -> id.set(trajectories.start(start)));
        people.publish(id.get(), OFFICER);
        return id.get();
    }

    private static ContactDetails mail(String mail, String name) {
        return new ContactDetails(name, mail, null, null, null, Channel.MAIL, true, false);
    }

    private void give(UUID trajectory, UUID handle, String words) {
        contributions.keep(new NewContribution(handle, ContributionSource.ONLINE, UUID.randomUUID(), null, null, false,
                trajectory, null, words, "nl", true));
    }

    private static WriteAnswer text(UUID answer) {
        var text = new WriteAnswer();
        text.setAnswerId(answer);
        text.setHeard("U wilt elkaar vaker zien.");
        text.setDone("Wij maken een plek op het plein.");
        text.setNext("In mei begint het werk.");
        text.setOutcome(ContributionOutcome.ADOPTED);
        return text;
    }

    private void asOfficer(Runnable act) {
        actor.actAs(OFFICER, () -> officer.act(act));
    }

    /** Does the work as soon as the engine brought it. */
    private static void whenAsked(Runnable act) throws InterruptedException {
        for (int second = 0;; second++) {
            try {
                act.run();
                return;
            } catch (BusinessException notYet) {
                if (second >= PATIENCE_SECONDS || !"worklist.taskAlreadyDone".equals(notYet.getMessageKey())) {
                    throw notYet;
                }
                Thread.sleep(1000);
            }
        }
    }
}
