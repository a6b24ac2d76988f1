package nl.weerklank.idea;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.fund.Pots;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.Vault;

/** What the idea fund's process asks of an idea (S1 2–8e, E). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class IdeaCase {

    private static final String CHECK = "ideaCheck";

    @PersistenceContext
    EntityManager em;
    @Inject
    IdeaQueries queries;
    @Inject
    Clock clock;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Pots pots;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    DecisionTables rules;
    @Inject
    Event<QuestionAsked> asked;

    /** S1 2: tells the submitter who calls and by when there is an answer (INV-07). */
    public void confirm(UUID ideaId) {
        var idea = queries.get(ideaId);
        write(MessageKind.RECEIPT, idea, ideaId.toString(),
                Map.of("firstAnswerBy", Dates.day(idea.firstAnswerBy())));
    }

    /**
     * S1 3: the quick check (D7). Keeps version, inputs and rule (FND-08). When the idea can be paid and nobody asked
     * for the money yet, its owner is invited to.
     *
     * @return FAST, ALLOWED, DISCUSS or NOT_POSSIBLE
     */
    public String check(UUID ideaId) {
        var idea = queries.lock(ideaId);
        var facts = facts(idea);
        var outcome = rules.evaluate(CHECK, facts);
        em.persist(new IdeaCheck(ideaId, outcome, new TreeMap<>(facts).toString(), clock.instant()));
        var payable = "FAST".equals(outcome.outcome()) || "ALLOWED".equals(outcome.outcome());
        if (!payable) {
            idea.become(IdeaStatus.TALKING, clock.instant());
        } else if (!idea.isApplied()) {
            idea.become(IdeaStatus.WAITING_FOR_APPLICATION, clock.instant());
            var answerBy = clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_COMPLETION_DAYS)));
            write(MessageKind.APPLICATION_INVITE, idea, ideaId + ":" + clock.millis(),
                    Map.of("answerBy", Dates.day(answerBy)));
        }
        return outcome.outcome();
    }

    /** S1 7: sends the open question, or reminds of it. */
    public void askQuestion(UUID ideaId) {
        var question = queries.openQuestion(ideaId);
        if (question.isEmpty()) {
            return;
        }
        var open = question.get();
        var answerBy = clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_QUESTION_DAYS)));
        open.sent(answerBy);
        write(open.wasReminded() ? MessageKind.QUESTION_REMINDER : MessageKind.QUESTION, queries.get(ideaId),
                open.id().toString(),
                Map.of("question", open.question(), "answerBy", Dates.day(answerBy)));
        asked.fire(new QuestionAsked(ideaId, answerBy));
    }

    /** S1 8a: whether the open question was sent twice. */
    public boolean questionReminded(UUID ideaId) {
        return queries.openQuestion(ideaId).map(IdeaQuestion::wasReminded).orElse(true);
    }

    /** Until when the process waits for an answer. */
    public Instant questionTimeout(UUID ideaId) {
        return queries.openQuestion(ideaId).map(IdeaQuestion::answerBy).orElseGet(clock::instant);
    }

    /** S1 8e: nobody answered; a friendly note, and the door stays open. */
    public void becomeSilent(UUID ideaId) {
        var idea = queries.lock(ideaId);
        queries.openQuestion(ideaId).ifPresent(open -> open.close(clock.instant()));
        idea.become(IdeaStatus.SILENT, clock.instant());
        write(MessageKind.SILENT, idea, ideaId + ":" + clock.millis(), Map.of());
    }

    /** S1 E: thanks for thinking along. */
    public void thankForWithdrawing(UUID ideaId) {
        write(MessageKind.WITHDRAWN, queries.get(ideaId), ideaId.toString(), Map.of());
    }

    /** When the first call is due: promise A's first half, from the moment of handing in (S1, Clocks). */
    public Instant due(String taskKey, UUID ideaId) {
        var idea = queries.get(ideaId);
        var twoDays = workingDays.after(clock.instant(), settings.number(SettingKey.TERM_FIRST_CALL_WORKING_DAYS));
        return idea.isDiscussed() ? twoDays : idea.firstCallBy();
    }

    private Map<String, Object> facts(Idea idea) {
        var pot = pots.findFor(idea.neighbourhoodId());
        var details = queries.details(idea);
        var facts = new HashMap<String, Object>();
        facts.put("amount", toNumber(idea.amount()));
        facts.put("fastLane", toNumber(pot.map(p -> p.fastLane()).orElse(BigDecimal.ZERO)));
        facts.put("maximum", toNumber(pot.map(p -> p.maximum()).orElse(BigDecimal.ZERO)));
        facts.put("balance", toNumber(pot.map(p -> p.available()).orElse(BigDecimal.ZERO)));
        facts.put("openToAll", details.openToAll().toFact());
        facts.put("profit", details.profit().toFact());
        facts.put("ownInterest", details.ownInterest().toFact());
        facts.put("withinArea", neighbourhoods.get(idea.neighbourhoodId()).withinArea());
        facts.put("permitNeeded", details.permitNeeded().toFact());
        facts.put("permitArranged", details.permitArranged().toFact());
        facts.put("activityDateKnown", details.activityDate() != null);
        facts.put("contactKnown", vault.isReachable(idea.handle()));
        facts.put("discussed", idea.isDiscussed());
        return facts;
    }

    private static Double toNumber(BigDecimal amount) {
        return amount == null ? null : amount.doubleValue();
    }

    private void write(MessageKind kind, Idea idea, String act, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("number", idea.number());
        messages.write(kind, idea.id(), idea.handle(), act, all);
    }
}
