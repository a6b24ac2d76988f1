package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.idea.Ideas;
import nl.weerklank.message.MessageKind;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Euros;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the idea fund's process asks about the request for money (S1 8c–21a). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class GrantCase {

    static final String LATE_TASK = "decisionLate";
    private static final int ADVICES_THAT_DECIDE = 2;
    private static final int DAYS_FOR_A_TASK = 2;
    /** Where "never" is asked for: the engine needs a date. */
    private static final Duration FAR_AWAY = Duration.ofDays(36_500);

    @PersistenceContext
    EntityManager em;
    @Inject
    GrantQueries queries;
    @Inject
    Ideas ideas;
    @Inject
    IdeaProgress progress;
    @Inject
    Pots pots;
    @Inject
    Accounts accounts;
    @Inject
    Contributions contributions;
    @Inject
    WorkItems workItems;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    GroundTexts groundTexts;
    @Inject
    Clock clock;

    /** S1 8b. */
    public boolean hasApplication(UUID ideaId) {
        return queries.findApplication(ideaId).isPresent();
    }

    /** S1 8c: confirmed, and nothing is asked of the applicant any more. */
    public boolean applicationComplete(UUID ideaId) {
        return hasApplication(ideaId);
    }

    /** S1 8d: until when an application can be confirmed before somebody helps. */
    public Instant applicationTimeout(UUID ideaId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_COMPLETION_DAYS)));
    }

    /**
     * S1 9: sets the money aside. Passing here for the first time makes the application complete: its place in the
     * queue (FND-02) and the start of promise B. When a new pot opens, those who waited for it come in their order,
     * whichever job wakes first.
     *
     * @return RESERVED or SHORT
     */
    public String reserve(UUID ideaId) {
        var idea = progress.lock(ideaId);
        var application = queries.application(ideaId);
        application.complete(clock.instant(), workingDays.after(clock.instant(),
                settings.number(SettingKey.TERM_DECISION_WORKING_DAYS)));
        var pot = application.potId() != null ? application.potId()
                : pots.findFor(idea.neighbourhoodId()).map(p -> p.id()).orElse(null);
        if (pot == null || !leavesEnoughForThoseBefore(idea, application, pot)
                || !pots.reserve(ideaId, pot, application.fromPot())) {
            return "SHORT";
        }
        progress.become(ideaId, IdeaStatus.RESERVED);
        return "RESERVED";
    }

    /** S1 11a: start of the wijk's next pot. */
    public Instant nextPotPeriod(UUID ideaId) {
        return pots.nextPeriodStart(ideas.get(ideaId).neighbourhoodId())
                .map(day -> day.atStartOfDay(AdjustableClock.ZONE).toInstant())
                .orElseGet(() -> clock.instant().plus(FAR_AWAY));
    }

    /** S1 12: above the fast lane residents advise. */
    public boolean needsJury(UUID ideaId) {
        var fastLane = pots.findHolding(ideaId).map(p -> p.fastLane()).orElse(BigDecimal.ZERO);
        return queries.application(ideaId).amount().compareTo(fastLane) > 0;
    }

    /** S1 14: everybody who can advise. */
    public List<String> jurors(UUID ideaId) {
        return accounts.withRole(Role.RESIDENT_JUROR).stream().map(Actor::account).toList();
    }

    /** S1 14: two equal pieces of advice end the round; abstentions count for nothing. */
    public boolean juryDone(UUID ideaId) {
        var counts = new EnumMap<GiveAdvice.Vote, Integer>(GiveAdvice.Vote.class);
        queries.votes(ideaId, queries.application(ideaId).juryRound())
                .forEach(v -> counts.merge(v.vote(), 1, Integer::sum));
        counts.remove(GiveAdvice.Vote.ABSTAIN);
        return counts.values().stream().anyMatch(n -> n >= ADVICES_THAT_DECIDE);
    }

    public Instant juryTimeout(UUID ideaId) {
        return workingDays.after(clock.instant(), settings.number(SettingKey.TERM_JURY_WORKING_DAYS));
    }

    /** Promise B: the date that was set when the application became complete. */
    public Instant decisionDue(UUID ideaId) {
        return queries.application(ideaId).promisedDue();
    }

    /** S1 13b: two working days after promise B when tacit approval is on, else never. Never a tacit no. */
    public Instant tacitApprovalAt(UUID ideaId) {
        return settings.isOn(SettingKey.TACIT_APPROVAL)
                ? workingDays.after(decisionDue(ideaId), settings.number(SettingKey.TERM_TACIT_WORKING_DAYS))
                : clock.instant().plus(FAR_AWAY);
    }

    /** S1 13a: the executive is told that a promise is broken; the task stays (INV-23). */
    public void decisionLate(UUID ideaId) {
        workItems.created(new NewWorkItem(null, null, LATE_TASK, "Besluit over een idee is te laat", "grant/late",
                ideaId, Role.EXECUTIVE, null, clock.instant(),
                "Wij beloofden binnen vijf werkdagen te beslissen. Dat is niet gelukt. Praat met de fondsbeheerder."));
    }

    /** S1 13b: no decision in time is a yes. */
    public void approveTacitly(UUID ideaId) {
        var application = queries.application(ideaId);
        var pot = pots.findHolding(ideaId).orElseThrow(NotFoundException::new);
        var besluit = new Besluit(ideaId, pot.id(), BesluitOutcome.GRANTED, application.amount(),
                application.amount(), Actor.NOBODY.account(), clock.instant());
        besluit.because(null, "Wij waren te laat met beslissen. Daarom is het antwoord ja.", null);
        besluit.wasTacit();
        em.persist(besluit);
        application.decide(clock.instant());
        progress.become(ideaId, IdeaStatus.APPROVED);
    }

    /** S1 15a, 15b, E: the money goes back to the pot; again changes nothing. */
    public void releaseBudget(UUID ideaId) {
        pots.release(ideaId);
    }

    /** S1 18: for an application the besluit and its letter, else a message; and a contribution when that is the way. */
    public void tellOtherWay(UUID ideaId) {
        var idea = progress.lock(ideaId);
        var way = queries.findOtherWay(ideaId).orElseThrow(NotFoundException::new);
        way.told(clock.instant());
        if (idea.applied()) {
            var application = queries.application(ideaId);
            var outcome = way.isSetAside() ? BesluitOutcome.SET_ASIDE : BesluitOutcome.REFUSED;
            var besluit = new Besluit(ideaId, null, outcome, application.amount(), BigDecimal.ZERO, way.explainedBy(),
                    clock.instant());
            besluit.because(way.ground(), way.reason(), way.text());
            em.persist(besluit);
            application.decide(clock.instant());
            pots.release(ideaId);
            sendLetter(besluit, ideaId);
        } else {
            progress.write(MessageKind.OTHER_WAY, ideaId, way.id().toString(),
                    Map.of("reason", way.reason(), "otherWay", way.text()));
        }
        if (way.direction() == ExplainOtherWay.Direction.CONTRIBUTION) {
            contributions.keep(new NewContribution(idea.handle(), ContributionSource.IDEA, ideaId,
                    idea.neighbourhoodId(), idea.theme(), false));
        }
        progress.become(ideaId, endState(idea, way));
    }

    /** S1 19: the besluit leaves; from now the owner can choose how to be paid. */
    public void tellDecision(UUID ideaId) {
        sendLetter(queries.findBesluit(ideaId).orElseThrow(NotFoundException::new), ideaId);
    }

    /** S1 19a: until when the owner chooses alone. */
    public Instant paymentWayTimeout(UUID ideaId) {
        return workingDays.after(clock.instant(), settings.number(SettingKey.TERM_PAYMENT_WAY_WORKING_DAYS));
    }

    /** S1 21: when a payment that nobody confirmed is late. */
    public Instant paymentLateAt(UUID ideaId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_PAYMENT_CONFIRMATION_DAYS)));
    }

    /** S1 21a: the owner and the payer are told. */
    public void tellPaymentLate(UUID ideaId) {
        progress.write(MessageKind.PAYMENT_LATE, ideaId, ideaId + ":" + clock.millis(), Map.of());
    }

    /** When a task about the money is due; reads the clocks that run, never the moment the task was made. */
    public Instant due(String taskKey, UUID ideaId) {
        return switch (taskKey) {
            case "decide" -> decisionDue(ideaId);
            case "juryVote" -> juryTimeout(ideaId);
            case "pay" -> workingDays.after(clock.instant(),
                    settings.number(SettingKey.TERM_PAYMENT_WORKING_DAYS));
            default -> workingDays.after(clock.instant(), DAYS_FOR_A_TASK);
        };
    }

    private boolean leavesEnoughForThoseBefore(IdeaDetails idea, GrantApplication application, UUID potId) {
        var pot = pots.get(potId);
        if (pots.findHolding(idea.id()).isPresent() || pot.periodFrom() == null) {
            return true;
        }
        var left = pot.available();
        for (var asked : queries.askedByThoseBefore(application, idea.number(), idea.neighbourhoodId(),
                pot.periodFrom().atStartOfDay(AdjustableClock.ZONE).toInstant())) {
            // Who asks more than is left does not hold up the others.
            if (asked.compareTo(left) <= 0) {
                left = left.subtract(asked);
            }
        }
        return application.fromPot().compareTo(left) <= 0;
    }

    private static IdeaStatus endState(IdeaDetails idea, OtherWay way) {
        if (!idea.applied()) {
            return IdeaStatus.REDIRECTED;
        }
        return way.isSetAside() ? IdeaStatus.SET_ASIDE : IdeaStatus.REFUSED;
    }

    private void sendLetter(Besluit besluit, UUID ideaId) {
        if (besluit.isSent()) {
            return;
        }
        var lastDay = workingDays.lastObjectionDay(Dates.on(clock.instant()));
        besluit.sent(clock.instant(), lastDay);
        var facts = new HashMap<String, String>();
        facts.put("amount", Euros.format(besluit.amount()));
        facts.put("requested", Euros.format(besluit.requested()));
        facts.put("reason", besluit.reason() == null ? groundTexts.ofYes() : besluit.reason());
        facts.put("ground", besluit.ground() == null ? "" : groundTexts.of(besluit.ground()));
        facts.put("otherWay", besluit.otherWay() == null ? "" : besluit.otherWay());
        facts.put("paymentDays", settings.text(SettingKey.TERM_PAYMENT_WORKING_DAYS));
        facts.put("lastObjectionDay", Dates.day(lastDay));
        facts.put("objectionAddress", settings.text(SettingKey.OBJECTION_ADDRESS));
        progress.write(MessageKind.valueOf("BESLUIT_" + besluit.outcome()), ideaId, besluit.id().toString(), facts);
    }
}
