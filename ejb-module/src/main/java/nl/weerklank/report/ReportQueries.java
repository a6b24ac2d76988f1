package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;

/** Finds reports and what belongs to them. */
@ApplicationScoped
class ReportQueries {

    @Inject
    EntityManager em;
    @Inject
    Accounts accounts;
    @Inject
    Settings settings;

    ConversationReport get(UUID reportId) {
        var found = reportId == null ? null : em.find(ConversationReport.class, reportId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** Who writes, judges and reads comes one after the other. */
    ConversationReport lock(UUID reportId) {
        var found = get(reportId);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The report that a talk stands in. */
    Optional<ConversationReport> ofConversation(UUID conversationId) {
        return em.createQuery("select r from ConversationReport r where :id member of r.conversations",
                ConversationReport.class).setParameter("id", conversationId).getResultStream().findFirst();
    }

    /** People who were there and can be asked by their own code. */
    List<UUID> readers(UUID reportId) {
        return em.createQuery("""
                select distinct i.handle from ConversationReport r join r.conversations talk
                join Invitation i on i.conversationId = talk
                where r.id = :id and i.state = ATTENDED and i.handle is not null order by i.handle""", UUID.class)
                .setParameter("id", reportId).getResultList();
    }

    boolean isOpenObjection(UUID reportId) {
        return em.createQuery("""
                select count(o) from ReportObjection o where o.reportId = :id and o.closedAt is null""", Long.class)
                .setParameter("id", reportId).getSingleResult() > 0;
    }

    List<ReportObjection> objections(UUID reportId) {
        return em.createQuery("select o from ReportObjection o where o.reportId = :id order by o.madeAt, o.id",
                ReportObjection.class).setParameter("id", reportId).getResultList();
    }

    List<ReportQuote> quotes(UUID reportId) {
        return em.createQuery("""
                select q from ReportQuote q where q.reportId = :id and q.text is not null order by q.position, q.id""",
                ReportQuote.class).setParameter("id", reportId).getResultList();
    }

    /** Quotes with their kind and whether they may be shown now; {@code reader} is whose own are marked. */
    List<ReportQuoteRow> quoteRows(UUID reportId, UUID reader) {
        return em.createQuery("""
                select q.id, s.kind, q.text, case when c.publicConsent = true and c.state <> WITHDRAWN then true else false
                end, c.handle, q.speakerSays from ReportQuote q join Statement s on s.id = q.statementId
                join Contribution c on c.id = s.contributionId
                where q.reportId = :id and q.text is not null order by q.position, q.id""", Object[].class)
                .setParameter("id", reportId).getResultStream()
                .map(r -> new ReportQuoteRow((UUID) r[0], (StatementKind) r[1], (String) r[2], (Boolean) r[3],
                        r[4].equals(reader), (Boolean) r[5])).toList();
    }

    /** All that was said in the talks of a report and is still there. */
    List<QuotableRow> quotable(UUID reportId) {
        return em.createQuery("""
                select s.id, s.kind, coalesce((select q.text from ReportQuote q where q.reportId = r.id
                and q.statementId = s.id), s.text), case when c.publicConsent = true and c.state <> WITHDRAWN then true else false
                end, case when exists (select 1 from ReportQuote q where q.reportId = r.id and q.statementId = s.id)
                then true else false end
                from ConversationReport r join r.conversations talk join Statement s on s.conversationId = talk
                join Contribution c on c.id = s.contributionId
                where r.id = :id and s.text is not null order by s.notedAt, s.id""", Object[].class)
                .setParameter("id", reportId).getResultStream()
                .map(r -> new QuotableRow((UUID) r[0], (StatementKind) r[1], (String) r[2], (Boolean) r[3],
                        (Boolean) r[4])).toList();
    }

    ReportDetails details(ConversationReport report) {
        var talks = em.createQuery("""
                select talk.startsAt, talk.participants, talk.strengths from Conversation talk where talk.id in (:ids)
                order by talk.startsAt""", Object[].class).setParameter("ids", report.conversations()).getResultList();
        var people = talks.stream().mapToLong(t -> t[1] == null ? 0 : (Integer) t[1]).sum();
        return new ReportDetails(report.id(), report.trajectoryId(), trajectory(report.trajectoryId()), report.roundId(),
                question(report.roundId()), report.isJoint(), report.state(),
                talks.stream().map(t -> (Instant) t[0]).toList(), shown(people), name(report.writer()),
                report.summary(), report.strengths(),
                talks.stream().map(t -> (String) t[2]).filter(Objects::nonNull).toList(), report.checkUntil());
    }

    /** The number, or null where it would point at somebody (INV-13). */
    Long shown(long people) {
        return people < settings.number(SettingKey.SMALLEST_NUMBER) ? null : people;
    }

    String trajectory(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    String question(UUID roundId) {
        return em.createQuery("select r.centralQuestion from ConversationRound r where r.id = :id", String.class)
                .setParameter("id", roundId).getSingleResult();
    }

    /** Words that name no person here: the wijken, and what the trajectory is called. */
    List<String> knownWords(UUID trajectoryId) {
        var known = new ArrayList<>(em.createQuery("select n.name from Neighbourhood n", String.class).getResultList());
        known.add(trajectory(trajectoryId));
        known.add(settings.text(SettingKey.MUNICIPALITY_NAME));
        return known;
    }

    String name(String account) {
        return accounts.findContact(account).map(StaffContact::name).orElse(account);
    }
}
