package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of a round asks of the domain (S3). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class RoundCase {

    private static final String SNOWBALL = "snowballStop";
    private static final int WORKING_DAYS_PER_TASK = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Facilitators facilitators;
    @Inject
    CycleQueries cycles;
    @Inject
    Representation representation;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;
    @Inject
    WordList words;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** S3 3: ENOUGH when a trained resident can lead or professionals may, PLANNED when a course is, else NONE (INV-06). */
    public String checkFacilitators(UUID roundId) {
        if (queries.get(roundId).professionalsMayLead() || facilitators.trainedResidents() > 0) {
            return "ENOUGH";
        }
        return facilitators.isCoursePlanned() ? "PLANNED" : "NONE";
    }

    /** Rounds that may wait for a course. */
    public List<UUID> notPlanned() {
        return em.createQuery("select r.id from ConversationRound r where r.state = :planned", UUID.class)
                .setParameter("planned", ConversationRound.State.PLANNED).getResultList();
    }

    /** S3 6b. */
    public Instant courseReminderAt(UUID roundId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_COURSE_REMINDER_DAYS)));
    }

    /** S3 6b: the wijkregisseur hears that a round still waits for somebody to lead it. */
    public void remindCourse(UUID roundId) {
        if (!workItems.isOpen("courseReminder", roundId)) {
            workItems.created(new NewWorkItem(null, null, "courseReminder", "Er is nog geen gespreksleider",
                    "conversation/course-reminder", roundId, Role.AREA_MANAGER, null, due(roundId),
                    "Een gespreksronde wacht al een tijd op een cursus. Kijk of de cursus doorgaat, of plan een andere."));
        }
    }

    public Instant due(UUID roundId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK);
    }

    /** S3 8: D8. */
    public String checkInvitation(UUID roundId) {
        var round = queries.get(roundId);
        return words.check(round.centralQuestion() + "\n" + round.invitationText()).sendable() ? "OK" : "NOT_SENDABLE";
    }

    /** S3 8b. */
    public boolean isFirstWave(UUID roundId) {
        return queries.get(roundId).wave() == 1;
    }

    /** S3 11: the conversations of the wave at hand. */
    public List<String> talks(UUID roundId) {
        return queries.talks(roundId, queries.get(roundId).wave()).stream().map(c -> c.id().toString()).toList();
    }

    /** S3 10: people whom we know how to reach, and who wait for a conversation. */
    public List<String> waiting(UUID roundId) {
        return em.createQuery("""
                select cast(i.id as string) from Invitation i where i.roundId = :round and i.state = :accepted
                and i.conversationId is null order by i.number""", String.class).setParameter("round", roundId)
                .setParameter("accepted", InvitationState.ACCEPTED).getResultList();
    }

    /** S3 10b: when the last conversation of the wave begins. */
    public Instant lastTalk(UUID roundId) {
        return queries.lastTalk(queries.get(roundId), clock.instant());
    }

    /** S3 10c: who was asked in this wave and did not choose a conversation in time; others wait for the next. */
    public void closeInvitations(UUID roundId) {
        em.createQuery("""
                select i from Invitation i where i.roundId = :round and i.state = :accepted
                and i.conversationId is null and i.askedWave = :wave""", Invitation.class)
                .setParameter("round", roundId).setParameter("accepted", InvitationState.ACCEPTED)
                .setParameter("wave", queries.get(roundId).wave()).getResultList().forEach(Invitation::expire);
    }

    /** S3 11x: whether cards that this wave handed out at its tables are still unused. */
    public boolean cardsOut(UUID roundId) {
        return cardsOfWave(roundId, Set.of(InvitationState.HANDED_OUT)) > 0;
    }

    /** S3 11y. */
    public Instant snowballOver(UUID roundId) {
        return lastTalk(roundId).plus(Duration.ofDays(settings.number(SettingKey.TERM_SNOWBALL_DAYS)));
    }

    /** S3 12a: counts what the wave brought and compares with the target groups (D2). */
    public void compare(UUID roundId) {
        var round = queries.get(roundId);
        var counts = em.createQuery("""
                select count(s), coalesce(sum(case when s.unheard = true then 1 else 0 end), 0) from Statement s
                join Conversation c on c.id = s.conversationId where c.roundId = :round and c.wave = :wave""",
                Object[].class).setParameter("round", roundId).setParameter("wave", round.wave()).getSingleResult();
        var used = cardsOfWave(roundId,
                Set.of(InvitationState.ACCEPTED, InvitationState.ATTENDED, InvitationState.NO_SHOW));
        wave(round).counted(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue(), (int) used,
                representation.allInBalance(round));
    }

    /** P1 8: IN_BALANCE when every group was heard enough in the rounds of this cycle, else NOT_IN_BALANCE (D2, INV-12). */
    public String compareGroups(UUID cycleId) {
        return representation.ofCycle(cycleId, cycles.trajectoryOf(cycleId)).stream()
                .allMatch(g -> g.balance() == Balance.IN_BALANCE) ? "IN_BALANCE" : "NOT_IN_BALANCE";
    }

    /** S3 12: D4, CONTINUE or STOP. */
    public String decide(UUID roundId) {
        var wave = wave(queries.get(roundId));
        var facts = new HashMap<>(wave.facts());
        facts.put("maxWaves", settings.number(SettingKey.SNOWBALL_MAX_WAVES));
        facts.put("smallestNewShare", BigDecimal.valueOf(settings.number(SettingKey.SNOWBALL_NEW_PERCENT), 2));
        var outcome = rules.evaluate(SNOWBALL, facts);
        wave.decided(outcome, clock.instant());
        return outcome.outcome();
    }

    /** S3 14. */
    public void nextWave(UUID roundId) {
        var round = queries.lock(roundId);
        round.nextWave();
        em.persist(new RoundWave(roundId, round.wave()));
    }

    /** S3 15: nobody is invited any more. Who still waits for a conversation is told that none comes. */
    public void finish(UUID roundId) {
        var round = queries.lock(roundId);
        round.end(clock.instant());
        var open = em.createQuery("select i from Invitation i where i.roundId = :round and i.state in (:open)",
                Invitation.class).setParameter("round", roundId)
                .setParameter("open", Set.of(InvitationState.HANDED_OUT, InvitationState.ACCEPTED)).getResultList();
        for (var invitation : open) {
            if (invitation.isWaiting()) {
                messages.write(MessageKind.CONVERSATIONS_OVER, round.trajectoryId(), invitation.handle(),
                        invitation.id().toString(),
                        Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId())));
            }
            invitation.expire();
        }
    }

    private long cardsOfWave(UUID roundId, Set<InvitationState> states) {
        return em.createQuery("""
                select count(i) from Invitation i join CardStack s on s.id = i.stackId where s.roundId = :round
                and s.wave = :wave and s.conversationId is not null and i.state in (:states)""", Long.class)
                .setParameter("round", roundId).setParameter("wave", queries.get(roundId).wave())
                .setParameter("states", states).getSingleResult();
    }

    private RoundWave wave(ConversationRound round) {
        return em.createQuery("select w from RoundWave w where w.roundId = :round and w.number = :number",
                RoundWave.class).setParameter("round", round.id()).setParameter("number", round.wave())
                .getSingleResult();
    }
}
