package nl.weerklank.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.trajectory.StartList;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of feedback asks of a run and its answers (S8). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class FeedbackCase {

    private static final String CHANNEL_CHOICE = "channelChoice";
    static final String LATE_TASK = "feedbackLate";
    /** Nobody was told yet in the end, or what they were told promised another answer. */
    private static final String NO_FINAL_ANSWER = """
            not exists (select 1 from weerklank.feedback_obligation o
                        join weerklank.feedback_run r on r.id = o.run_id
                        left join weerklank.feedback_answer a on a.id = o.answer_id
                        where o.contribution_id = c.id and r.kind in ('FINAL', 'STOP')
                        and o.state in ('DELIVERED', 'UNREACHABLE', 'WAIVED')
                        and coalesce(o.outcome, a.outcome, '') <> 'UNDER_REVIEW')""";
    private static final int BATCH = 500;
    private static final int WORKING_DAYS_TO_WRITE = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    FeedbackQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    PersonalLetter texts;
    @Inject
    StartList startList;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;
    @Inject
    Event<FeedbackRunFinished> finished;

    /** P0 E2.1: the last run of a trajectory that stops early; nothing more follows. */
    public String openStopRun(UUID trajectoryId) {
        em.createQuery("update FeedbackRun r set r.state = :done where r.trajectoryId = :id and r.state <> :done")
                .setParameter("done", FeedbackRun.State.DONE).setParameter("id", trajectoryId).executeUpdate();
        sortTheRest(trajectoryId, clock.instant());
        return persist(new FeedbackRun(trajectoryId, FeedbackKind.STOP, true, due(), Actor.NOBODY.account(),
                clock.instant())).toString();
    }

    /**
     * F0 1a: the run with which a phase closes, over everything that came in before its closing date. Again gives the run
     * that is there: an interim one for phases 1 to 3, a final one for phase 4.
     */
    public UUID openPhaseRun(UUID cycleId) {
        var phase = cycles.closing(cycleId).orElseThrow(NotFoundException::new);
        return queries.openOfCycle(cycleId).map(FeedbackRun::id).orElseGet(() -> {
            sortTheRest(phase.trajectoryId(), phase.closingAt());
            var kind = phase.phase() == CyclePhase.FEED_BACK ? FeedbackKind.FINAL : FeedbackKind.INTERIM;
            return persist(new FeedbackRun(phase, kind, due(), clock.instant()));
        });
    }

    /** P4 2: the final run of a cycle, over everything that came in by now. Again gives the run that is there. */
    public UUID openFinalRun(UUID cycleId) {
        return queries.openOfCycle(cycleId).map(FeedbackRun::id).orElseGet(() -> {
            var trajectoryId = cycles.trajectoryOf(cycleId);
            sortTheRest(trajectoryId, clock.instant());
            return persist(new FeedbackRun(trajectoryId, FeedbackKind.FINAL, false, due(), Actor.NOBODY.account(),
                    clock.instant()).ofCycle(cycleId));
        });
    }

    /**
     * P0 16: the run with which a trajectory closes, when anybody still waits for the last answer; nothing more follows
     * after it.
     */
    public Optional<UUID> openLastRun(UUID cycleId) {
        var trajectoryId = cycles.trajectoryOf(cycleId);
        em.flush();
        var open = ((Number) em.createNativeQuery("select count(*) from weerklank.contribution c where c.trajectory_id = ?1 "
                + "and c.state <> 'WITHDRAWN' and c.wants_answer and " + NO_FINAL_ANSWER)
                .setParameter(1, trajectoryId).getSingleResult()).longValue();
        if (open == 0) {
            return Optional.empty();
        }
        sortTheRest(trajectoryId, clock.instant());
        return Optional.of(persist(new FeedbackRun(trajectoryId, FeedbackKind.FINAL, true, due(),
                Actor.NOBODY.account(), clock.instant()).ofCycle(cycleId)));
    }

    /** P1 3, INV-11: somebody in the wijken of this trajectory waits too long for an answer, whatever the trajectory. */
    public boolean isOverdueAround(UUID cycleId) {
        em.flush();
        return ((Number) em.createNativeQuery("""
                select count(*) from weerklank.feedback_run r where r.state <> 'DONE' and r.due < ?2
                and (r.trajectory_id = ?1 or exists (select 1 from weerklank.trajectory_area mine
                     join weerklank.trajectory_area other on other.neighbourhood_id = mine.neighbourhood_id
                     where mine.trajectory_id = ?1 and other.trajectory_id = r.trajectory_id))
                and exists (select 1 from weerklank.feedback_obligation o where o.run_id = r.id
                            and o.state in ('DUE', 'SENT'))""")
                .setParameter(1, cycles.trajectoryOf(cycleId)).setParameter(2, clock.instant()).getSingleResult())
                .longValue() > 0;
    }

    private UUID persist(FeedbackRun run) {
        em.persist(run);
        em.flush();
        return run.id();
    }

    private Instant due() {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_FEEDBACK_DAYS)));
    }

    /** What nobody sorted yet is answered as well. */
    private void sortTheRest(UUID trajectoryId, Instant before) {
        em.createNativeQuery("""
                update weerklank.contribution set theme = coalesce(theme, 'dit traject'), state = 'SORTED'
                where trajectory_id = ?1 and state = 'ACKNOWLEDGED' and created_at < ?2""")
                .setParameter(1, trajectoryId).setParameter(2, before).executeUpdate();
    }

    /**
     * S8 2: one obligation per contribution that came in before the run was opened, in one statement; who took it back
     * or wants no answer is waived. A final run passes by who had a final answer, unless that promised another: the promise
     * of this cycle is for the next one (INV-09). The interim run of a phase passes by whom another run told or tells
     * (INV-08). Again changes nothing.
     */
    public void makeObligations(UUID runId) {
        var run = queries.run(runId);
        em.flush();
        em.createNativeQuery("""
                insert into weerklank.feedback_obligation (id, run_id, contribution_id, handle, theme, state, settled_at)
                select gen_random_uuid(), ?1, c.id, c.handle, coalesce(c.theme, ''),
                       case when c.state = 'WITHDRAWN' or not c.wants_answer then 'WAIVED' else 'DUE' end,
                       case when c.state = 'WITHDRAWN' or not c.wants_answer then cast(?3 as timestamptz) end
                from weerklank.contribution c
                where c.trajectory_id = ?2 and c.created_at < ?3
                and not exists (select 1 from weerklank.feedback_obligation o
                                join weerklank.feedback_run r on r.id = o.run_id and r.id <> ?1
                                left join weerklank.feedback_answer a on a.id = o.answer_id
                                where o.contribution_id = c.id and r.kind in ('FINAL', 'STOP')
                                and o.state in ('DELIVERED', 'UNREACHABLE', 'WAIVED')
                                and (coalesce(o.outcome, a.outcome, '') <> 'UNDER_REVIEW'
                                     or r.cycle_id = cast(?5 as uuid)))
                and (?4 = false or not exists (select 1 from weerklank.feedback_obligation o where o.contribution_id = c.id
                                and o.run_id <> ?1))
                on conflict (run_id, contribution_id) do nothing""")
                .setParameter(1, runId).setParameter(2, run.trajectoryId()).setParameter(3, run.closingAt())
                .setParameter(4, run.passesByWhoWasTold()).setParameter(5, run.promisesOf()).executeUpdate();
    }

    /** S8 2b, 9: whether somebody still waits. */
    public boolean anythingOpen(UUID runId) {
        return count(runId, "DUE") + count(runId, "SENT") > 0;
    }

    /** S8 3: one answer per theme for what is due and has none. */
    public void groupAnswers(UUID runId) {
        waiveWithdrawn(runId);
        var themes = em.createQuery("""
                select distinct o.theme from FeedbackObligation o where o.runId = :run and o.state = :due
                and o.answerId is null order by o.theme""", String.class)
                .setParameter("run", runId).setParameter("due", FeedbackObligation.State.DUE).getResultList();
        for (var theme : themes) {
            var answer = new FeedbackAnswer(runId, theme);
            em.persist(answer);
            em.flush();
            em.createNativeQuery("""
                    update weerklank.feedback_obligation set answer_id = ?1
                    where run_id = ?2 and theme = ?3 and state = 'DUE' and answer_id is null""")
                    .setParameter(1, answer.id()).setParameter(2, runId).setParameter(3, theme).executeUpdate();
        }
    }

    /** S8 4: answers that are not ready yet. */
    public List<String> openAnswers(UUID runId) {
        return em.createQuery("""
                select a.id from FeedbackAnswer a where a.runId = :run and a.state <> :read order by a.theme""", UUID.class)
                .setParameter("run", runId).setParameter("read", FeedbackAnswer.State.READ)
                .getResultStream().map(UUID::toString).toList();
    }

    /** When an answer is written: working days from now, and never after the run is due. */
    public Instant dueToWrite(UUID answerId) {
        var term = workingDays.after(clock.instant(), WORKING_DAYS_TO_WRITE);
        var due = queries.run(queries.answer(answerId).runId()).due();
        return term.isBefore(due) ? term : due;
    }

    /** S8 4.1b: when the whole run is late. */
    public Instant lateAt(UUID answerId) {
        return queries.run(queries.answer(answerId).runId()).due();
    }

    /** S8 4.1b: the bestuurder is told, and everybody can see it; the task stays. */
    public void tellLate(UUID answerId) {
        var run = queries.run(queries.answer(answerId).runId());
        run.isLate(clock.instant());
        if (!workItems.isOpen(LATE_TASK, run.id())) {
            workItems.created(new NewWorkItem(null, null, LATE_TASK, "Terugkoppeling is te laat", "feedback/late",
                    run.id(), Role.EXECUTIVE, null, clock.instant(),
                    "Wij beloofden inwoners een antwoord. Dat is nog niet klaar. Praat met de beleidsmedewerker."));
        }
    }

    /** S8 4.2: whether the text can be sent (D8). */
    public String checkText(UUID answerId) {
        var answer = queries.lock(FeedbackAnswer.class, answerId);
        if (!words.check(answer.text()).sendable()) {
            return "NOT_SENDABLE";
        }
        answer.checked();
        return "OK";
    }

    /**
     * S8 7: writes the messages of the next people, one each, in the channel of D10; who needs a person is noted for the
     * call list. Contributions without a person behind them are answered in public, behind the code.
     *
     * @return whether more people wait
     */
    public boolean deliverBatch(UUID runId) {
        var run = queries.run(runId);
        run.send();
        waiveWithdrawn(runId);
        settleAnonymous(runId);
        var people = em.createNativeQuery("""
                select distinct o.handle from weerklank.feedback_obligation o
                join weerklank.feedback_answer a on a.id = o.answer_id and a.state = 'READ'
                where o.run_id = ?1 and o.state = 'DUE' and o.handle is not null limit ?2""", UUID.class)
                .setParameter(1, runId).setParameter(2, BATCH + 1).getResultList();
        var chosen = new HashMap<Map<String, Object>, String>();
        people.stream().limit(BATCH).forEach(person -> deliver(run, (UUID) person, chosen));
        return people.size() > BATCH;
    }

    private void deliver(FeedbackRun run, UUID person, Map<Map<String, Object>, String> chosen) {
        var contact = vault.read(person, Purpose.SEND_MESSAGE);
        Map<String, Object> facts = Map.of("channel", contact.channel().name(), "reachable", contact.reachable(),
                "mailAllowed", contact.mailProgress() && contact.mail() != null);
        // The same facts have the same answer: one look into the table serves a whole batch.
        var channel = chosen.computeIfAbsent(facts, f -> rules.evaluate(CHANNEL_CHOICE, f).outcome());
        UUID message = null;
        if (!"PERSONAL".equals(channel)) {
            message = messages.writeForRun(MessageKind.FEEDBACK, run.id(), run.isPaused(), run.trajectoryId(), person,
                    Map.of("trajectory", queries.trajectoryTitle(run.trajectoryId()),
                            "answers", texts.forPerson(run.id(), person)));
        }
        var delivery = new FeedbackDelivery(run.id(), person, channel, message, clock.instant());
        em.persist(delivery);
        em.flush();
        em.createNativeQuery("""
                update weerklank.feedback_obligation set state = 'SENT', delivery_id = ?1
                where run_id = ?2 and handle = ?3 and state = 'DUE'""")
                .setParameter(1, delivery.id()).setParameter(2, run.id()).setParameter(3, person).executeUpdate();
    }

    /** S8 7a: what was sent is given three days to come back. */
    public Instant deliveryTimeout(UUID runId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_DELIVERY_DAYS)));
    }

    /** S8 7p: one list of everybody whom a person has to tell: by choice, or since the message came back. */
    public void makeCallLists(UUID runId) {
        settleDeliveries(runId);
        var failed = em.createQuery("""
                select count(d) from FeedbackDelivery d where d.runId = :run and d.state = :failed""", Long.class)
                .setParameter("run", runId).setParameter("failed", FeedbackDelivery.State.FAILED).getSingleResult();
        if (failed > 0) {
            var list = new CallList(runId, clock.instant());
            em.persist(list);
            em.flush();
            em.createNativeQuery("""
                    update weerklank.feedback_delivery set state = 'CALLING', call_list_id = ?1, remark = null
                    where run_id = ?2 and state = 'FAILED'""")
                    .setParameter(1, list.id()).setParameter(2, runId).executeUpdate();
        }
    }

    /** S8 7c: lists that somebody works on. */
    public List<String> openCallLists(UUID runId) {
        return em.createQuery("select l.id from CallList l where l.runId = :run and l.state <> :done order by l.createdAt",
                UUID.class).setParameter("run", runId).setParameter("done", CallList.State.DONE)
                .getResultStream().map(UUID::toString).toList();
    }

    public Instant dueToCall(UUID callListId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_TO_WRITE);
    }

    /** S8 7c.2: seven days. */
    public Instant callReminderAt(UUID callListId) {
        return clock.instant().plus(Duration.ofDays(7));
    }

    /** S8 7c.2: the helpers are reminded by a loose item of their group. */
    public void remindCallers(UUID callListId) {
        if (!workItems.isOpen("callReminder", callListId)) {
            workItems.created(new NewWorkItem(null, null, "callReminder", "Nog mensen bellen over hun bijdrage",
                    "feedback/call-reminder", callListId, Role.NEIGHBOURHOOD_SUPPORTER, null, clock.instant(),
                    "Er wachten nog mensen op een telefoontje. Open de bellijst in uw taken."));
        }
    }

    /** S8 8: everybody can read what was done; outcomes of contributions become known. */
    public void publishSummary(UUID runId) {
        var run = queries.lock(FeedbackRun.class, runId);
        run.publishSummary(clock.instant());
        em.createNativeQuery("""
                update weerklank.contribution c set outcome = coalesce(o.outcome, a.outcome)
                from weerklank.feedback_obligation o join weerklank.feedback_answer a on a.id = o.answer_id
                where o.run_id = ?1 and o.contribution_id = c.id and o.state <> 'WAIVED'""")
                .setParameter(1, runId).executeUpdate();
        keepPromises(run);
    }

    /** S8 11: everybody has an answer. */
    public void finish(UUID runId) {
        var run = queries.lock(FeedbackRun.class, runId);
        run.finish(clock.instant());
        if (run.kind().isFinal()) {
            em.createNativeQuery("""
                    update weerklank.contribution c set state = 'ANSWERED' from weerklank.feedback_obligation o
                    where o.run_id = ?1 and o.contribution_id = c.id and o.state in ('DELIVERED', 'UNREACHABLE')
                    and c.state <> 'WITHDRAWN'""").setParameter(1, runId).executeUpdate();
        }
        finished.fire(new FeedbackRunFinished(runId, run.kind().name()));
    }

    /**
     * Settles what was sent: behind the code and handed over at once, mail when it did not come back within two working
     * days; what came back has failed.
     *
     * @return whether nothing of the run is under way any more
     */
    public boolean settleDeliveries(UUID runId) {
        em.flush();
        var mailArrivedBefore = workingDays.before(clock.instant(), settings.number(SettingKey.TERM_BOUNCE_WORKING_DAYS));
        em.createNativeQuery("""
                update weerklank.feedback_delivery d set state = case
                  when m.state in ('FAILED', 'BOUNCED') then 'FAILED' else 'DELIVERED' end,
                  settled_at = case when m.state in ('FAILED', 'BOUNCED') then null else cast(?2 as timestamptz) end
                from weerklank.outbox_message m where m.id = d.message_id and d.run_id = ?1 and d.state = 'SENT'
                and (m.state in ('FAILED', 'BOUNCED') or m.state = 'SENT'
                     and (m.channel <> 'MAIL' or m.sent_at <= cast(?3 as timestamptz)))""")
                .setParameter(1, runId).setParameter(2, clock.instant()).setParameter(3, mailArrivedBefore)
                .executeUpdate();
        em.createNativeQuery("""
                update weerklank.feedback_obligation o set state = 'DELIVERED', settled_at = d.settled_at
                from weerklank.feedback_delivery d
                where d.id = o.delivery_id and d.run_id = ?1 and d.state = 'DELIVERED' and o.state = 'SENT'""")
                .setParameter(1, runId).executeUpdate();
        return em.createQuery("select count(d) from FeedbackDelivery d where d.runId = :run and d.state = :sent", Long.class)
                .setParameter("run", runId).setParameter("sent", FeedbackDelivery.State.SENT).getSingleResult() == 0;
    }

    /** Runs whose messages are under way. */
    public List<UUID> sending() {
        return em.createQuery("select r.id from FeedbackRun r where r.state = :sending and r.paused = false", UUID.class)
                .setParameter("sending", FeedbackRun.State.SENDING).getResultList();
    }

    /** INV-09: "we look further" is a promise with who and when. */
    private void keepPromises(FeedbackRun run) {
        em.createQuery("""
                select o.contributionId, a.laterBy, a.laterDue from FeedbackObligation o
                join FeedbackAnswer a on a.id = o.answerId
                where o.runId = :run and a.outcome = :later and o.outcome is null and o.state <> :waived""",
                Object[].class)
                .setParameter("run", run.id()).setParameter("later", ContributionOutcome.UNDER_REVIEW)
                .setParameter("waived", FeedbackObligation.State.WAIVED).getResultStream().toList()
                .forEach(r -> startList.add(run.trajectoryId(), StartList.Kind.UNDER_REVIEW, (UUID) r[0], (String) r[1],
                        (LocalDate) r[2]));
        startList.settle(run.trajectoryId());
    }

    private void waiveWithdrawn(UUID runId) {
        em.createNativeQuery("""
                update weerklank.feedback_obligation o set state = 'WAIVED', settled_at = ?2
                from weerklank.contribution c where c.id = o.contribution_id and o.run_id = ?1
                and o.state in ('DUE', 'SENT') and c.state = 'WITHDRAWN'""")
                .setParameter(1, runId).setParameter(2, clock.instant()).executeUpdate();
    }

    private void settleAnonymous(UUID runId) {
        em.createNativeQuery("""
                update weerklank.feedback_obligation o set state = 'DELIVERED', settled_at = ?2
                from weerklank.feedback_answer a where a.id = o.answer_id and a.state = 'READ'
                and o.run_id = ?1 and o.state = 'DUE' and o.handle is null""")
                .setParameter(1, runId).setParameter(2, clock.instant()).executeUpdate();
    }

    private long count(UUID runId, String state) {
        return em.createQuery("select count(o) from FeedbackObligation o where o.runId = :run and o.state = :state",
                Long.class).setParameter("run", runId)
                .setParameter("state", FeedbackObligation.State.valueOf(state)).getSingleResult();
    }
}
