package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.feedback.CallLists;
import nl.weerklank.feedback.FeedbackAnswers;
import nl.weerklank.feedback.FeedbackRuns;
import nl.weerklank.feedback.NameableMeasure;
import nl.weerklank.feedback.WriteAnswer;
import nl.weerklank.message.MailRound;
import nl.weerklank.rehearsal.DemoStatements.Said;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;

/** Everybody who spoke in the demo's first cycle gets an answer: one while we search, one at the end (6.4). */
@ApplicationScoped
class DemoAnswers {

    private static final String OFFICER = "beleid01";
    private static final String READER = "taalpanel01";
    private static final String CALLER = "buurtondersteuner01";
    private static final String MANAGER = "wijkregisseur01";
    /** Of the second theme so many are adopted in part; the rest of its group is adopted. */
    private static final int PARTLY = 5;
    private static final int UNREACHABLE = 2;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PATIENCE_PAUSES = 600;

    @Inject
    EntityManager em;
    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    DemoDesk desk;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsLanguagePanel reader;
    @Inject
    AsSupporter supporter;
    @Inject
    AsAreaDirector manager;
    @Inject
    DemoPeople people;
    @Inject
    MailRound mails;
    @Inject
    FeedbackRuns runs;
    @Inject
    FeedbackAnswers answers;
    @Inject
    CallLists calls;
    @Inject
    Clock clock;

    /** Phase 1 closes: we heard you, and we search for causes. */
    void interim(UUID trajectory) {
        desk.each(OFFICER, officer::act, "writeAnswer", 2, answer -> {
            var text = text(answer, ContributionOutcome.UNDER_REVIEW);
            text.setDone("Wij zoeken nu samen naar de oorzaken.");
            text.setNext("U hoort van ons wat wij vonden en wat wij gaan doen.");
            later(text);
            answers.write(text);
        });
        deliver(trajectory, 0);
    }

    /** Phase 4: what was done with it, and why not. */
    void last(UUID trajectory) {
        desk.each(OFFICER, officer::act, "writeAnswer", 2, this::writeLast);
        deliver(trajectory, UNREACHABLE);
    }

    private void writeLast(UUID answer) {
        var alone = answers.get(answer).theme().equals(DemoTrajectory.ALONE);
        var text = text(answer, alone ? ContributionOutcome.UNDER_REVIEW : ContributionOutcome.ADOPTED);
        text.setDone(alone ? "Er komt een ontmoetingsplek in Groenewoud."
                : "Elk gezin houdt één vaste contactpersoon. Wie u kent, gaat mee naar de volgende.");
        text.setNext(alone ? "Wij zoeken uit wat er nog meer kan in die plek." : "Wij vragen over een jaar hoe het gaat.");
        if (alone) {
            later(text);
        }
        var partly = 0;
        for (int page = 0; page * FeedbackAnswers.PAGE_SIZE < answers.get(answer).contributions(); page++) {
            for (var given : answers.contributions(answer, page)) {
                var said = given.words();
                if (contains(DemoStatements.ALONE_NOT, said) || contains(DemoStatements.AGAIN_NOT, said)) {
                    answers.except(answer, given.id(), ContributionOutcome.NOT_ADOPTED,
                            "Dit kan de gemeente niet regelen. Daar gaan anderen over.");
                } else if (contains(DemoStatements.ALONE, said)) {
                    answers.except(answer, given.id(), ContributionOutcome.PARTLY,
                            "De plek komt er. Eerst op twee ochtenden in de week.");
                } else if (!alone && partly++ < PARTLY) {
                    answers.except(answer, given.id(), ContributionOutcome.PARTLY,
                            "U houdt één contactpersoon. Zelf kiezen kan nog niet.");
                }
            }
        }
        text.setMeasures(measures(answer, alone));
        answers.write(text);
    }

    private Set<UUID> measures(UUID answer, boolean alone) {
        return answers.nameable(answer).stream().filter(m -> m.title().equals(DemoMeasures.PLACE) == alone)
                .map(NameableMeasure::id).collect(Collectors.toSet());
    }

    private static boolean contains(List<Said> said, String words) {
        return said.stream().anyMatch(s -> s.text().equals(words));
    }

    private WriteAnswer text(UUID answer, ContributionOutcome outcome) {
        var text = new WriteAnswer();
        text.setAnswerId(answer);
        text.setHeard(answers.get(answer).theme().equals(DemoTrajectory.ALONE)
                ? "U vertelde dat ouders alleen staan. Zij weten niet aan wie zij iets kunnen vragen."
                : "U vertelde dat u uw verhaal steeds opnieuw moet vertellen.");
        text.setOutcome(outcome);
        return text;
    }

    private void later(WriteAnswer text) {
        text.setLaterBy(OFFICER);
        text.setLaterDue(Dates.on(clock.instant()).plusMonths(9));
    }

    /** The taalpanel reads, letters and codes go out, and who has a phone is called; so many cannot be reached. */
    private void deliver(UUID trajectory, int unreachable) {
        desk.each(READER, reader::act, "readAnswer", 2, answer -> answers.read(answer, true, null));
        people.whenAsked(OFFICER, () -> officer.act(() -> {
            if (runs.list(trajectory).stream().noneMatch(r -> "SENDING".equals(r.state()) && r.sent() > 0)) {
                throw new BusinessException("worklist.taskAlreadyDone");
            }
        }));
        emptyOutbox();
        // Mail that does not come back in some days has arrived.
        rehearsalClock.moveBy(Duration.ofDays(4));
        desk.once(CALLER, supporter::act, "tellInPerson", list -> {
            var left = unreachable;
            for (var row : calls.rows(list)) {
                if (left-- > 0) {
                    calls.called(row.deliveryId(), false, "Geen gehoor");
                    calls.called(row.deliveryId(), false, "Het nummer bestaat niet meer");
                } else {
                    calls.called(row.deliveryId(), true, null);
                }
            }
            calls.finish(list);
        });
        if (unreachable > 0) {
            desk.once(MANAGER, manager::act, "findOtherWay", list -> {
                calls.rows(list).stream().filter(r -> "CALLING".equals(r.state())).forEach(r -> calls.unreachable(
                        r.deliveryId(), "Twee keer gebeld. Ook de sleutelpersoon kent geen ander nummer."));
                calls.finishOtherWays(list);
            });
        }
    }

    /** What waits leaves before the clock moves on, also what the outbox's own round has in hand. */
    private void emptyOutbox() {
        for (int pause = 0; anyMailWaits(); pause++) {
            if (pause >= PATIENCE_PAUSES) {
                throw new IllegalStateException("the outbox is not empty");
            }
            if (!mails.sendOne()) {
                DemoPeople.pause(PAUSE);
            }
        }
    }

    private boolean anyMailWaits() {
        return ((Number) em.createNativeQuery("""
                select count(*) from weerklank.outbox_message where state = 'QUEUED' and channel = 'MAIL' and not held""")
                .getSingleResult()).longValue() > 0;
    }
}
