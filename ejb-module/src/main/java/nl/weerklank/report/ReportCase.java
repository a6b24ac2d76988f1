package nl.weerklank.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.errand.ErrandKind;
import nl.weerklank.errand.Errands;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;

/** What the process of a report asks of the domain (S3c), and what a round and a talk ask of it (S3 11a, S3b 5). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ReportCase {

    private static final int WORKING_DAYS_PER_TASK = 5;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;
    @Inject
    Traces traces;
    @Inject
    Messages messages;
    @Inject
    Errands errands;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /**
     * S3b 5–6: the report of a talk with enough people at the table, made once; empty for a smaller one, which waits for a
     * report together with others.
     */
    public Optional<UUID> ofConversation(UUID conversationId) {
        var talk = em.createQuery("""
                select t.roundId, r.trajectoryId, t.participants, t.lead from Conversation t
                join ConversationRound r on r.id = t.roundId where t.id = :id""", Object[].class)
                .setParameter("id", conversationId).getSingleResult();
        if (talk[2] == null || (Integer) talk[2] < settings.number(SettingKey.REPORT_OWN_PARTICIPANTS)) {
            return Optional.empty();
        }
        return Optional.of(queries.ofConversation(conversationId).map(ConversationReport::id).orElseGet(() -> open(
                new ConversationReport((UUID) talk[1], (UUID) talk[0], false, List.of(conversationId), (String) talk[3],
                        clock.instant()))));
    }

    /** S3b 6: whether a talk has a report of its own. */
    public boolean hasOwn(UUID conversationId) {
        return queries.ofConversation(conversationId).filter(r -> !r.isJoint()).isPresent();
    }

    /**
     * S3 11a: small talks of the trajectory that stand in no report yet come together in one, as soon as there are enough;
     * fewer wait for the next wave or round. Who led the last of them writes it.
     */
    public void joinSmallTalks(UUID roundId) {
        var small = em.createQuery("""
                select t.id, t.lead from Conversation t join ConversationRound r on r.id = t.roundId
                where r.trajectoryId = (select own.trajectoryId from ConversationRound own where own.id = :round)
                and cast(t.state as string) = 'HELD' and t.participants < :own
                and not exists (select 1 from ConversationReport p where t.id member of p.conversations)
                order by t.startsAt desc, t.id""", Object[].class).setParameter("round", roundId)
                .setParameter("own", settings.number(SettingKey.REPORT_OWN_PARTICIPANTS)).getResultList();
        if (small.size() < settings.number(SettingKey.REPORT_JOINT_TALKS)) {
            return;
        }
        var trajectory = em.createQuery("select r.trajectoryId from ConversationRound r where r.id = :id", UUID.class)
                .setParameter("id", roundId).getSingleResult();
        open(new ConversationReport(trajectory, roundId, true, small.stream().map(t -> (UUID) t[0]).toList(),
                (String) small.get(0)[1], clock.instant()));
    }

    /** S3 11b: joint reports of a round that nobody has begun to write. */
    public List<String> jointReports(UUID roundId) {
        return em.createQuery("""
                select cast(r.id as string) from ConversationReport r where r.roundId = :round and r.joint = true
                and r.state = :draft order by r.openedAt, r.id""", String.class).setParameter("round", roundId)
                .setParameter("draft", ReportState.DRAFT).getResultList();
    }

    /** Who writes it, and so has its tasks. */
    public String writer(UUID reportId) {
        return queries.get(reportId).writer();
    }

    public Instant due(UUID reportId) {
        return workingDays.after(clock.instant(), WORKING_DAYS_PER_TASK);
    }

    /** S3c 2b. */
    public Instant lateAt(UUID reportId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_REPORT_DAYS)));
    }

    /** S3c 2b: the wijkregisseur is asked to help whoever should write; the task of the writer stays. */
    public void askForHelp(UUID reportId) {
        errands.need(ErrandKind.HELP_WITH_REPORT, reportId, queries.get(reportId).trajectoryId(), Role.AREA_MANAGER,
                due(reportId));
    }

    /** S3c 3: SAFE, or TRACEABLE when somebody could be found by it. */
    public String checkTraceability(UUID reportId) {
        errands.noLonger(ErrandKind.HELP_WITH_REPORT, reportId);
        return traces.open(queries.get(reportId)).isEmpty() ? "SAFE" : "TRACEABLE";
    }

    /** S3c 5: everybody who was there reads the concept, each by their own way; without one by the code on the card. */
    public void sendConcept(UUID reportId) {
        var report = queries.lock(reportId);
        report.sendConcept(clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_REPORT_CHECK_DAYS))));
        em.flush();
        for (var reader : queries.readers(reportId)) {
            messages.write(MessageKind.REPORT_CONCEPT, report.trajectoryId(), reader,
                    reportId + ":" + report.edition() + ":" + reader,
                    Map.of("trajectory", queries.trajectory(report.trajectoryId()),
                            "answerBy", Dates.day(report.checkUntil()),
                            "reportPage", settings.text(SettingKey.SITE_ADDRESS) + "/report/open"));
        }
    }

    /** S3c 6. */
    public boolean isObjectionOpen(UUID reportId) {
        return queries.isOpenObjection(reportId);
    }

    /** S3c 7: silence lasts so long. */
    public Instant checkUntil(UUID reportId) {
        return queries.get(reportId).checkUntil();
    }

    /** S3c 9: silence is no yes: a quote that nobody said yes to is gone, only the summary stays (INV-16). */
    public void dropQuotes(UUID reportId) {
        queries.lock(reportId).approve();
        var shown = queries.quoteRows(reportId, null).stream().filter(ReportQuoteRow::consent).map(ReportQuoteRow::id)
                .collect(Collectors.toSet());
        queries.quotes(reportId).stream().filter(q -> !shown.contains(q.id())).forEach(em::remove);
    }

    private UUID open(ConversationReport report) {
        em.persist(report);
        em.flush();
        return report.id();
    }
}
