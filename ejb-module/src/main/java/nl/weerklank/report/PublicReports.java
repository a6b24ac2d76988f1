package nl.weerklank.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.conversation.StatementKind;
import nl.weerklank.shared.NotFoundException;

/** The library of reports, for everybody. */
@Stateless
@PermitAll // public by nature; the queries let nothing through that was not published, and no quote that may not be shown
public class PublicReports {

    public static final int PAGE_SIZE = 10;
    private static final int BEGINNING = 220;
    /** A quote may be shown as long as its contribution may (INV-16). */
    private static final String SHOWN = """
            weerklank.report_quote q join weerklank.statement s on s.id = q.statement_id
            join weerklank.contribution c on c.id = s.contribution_id
            where q.text is not null and c.public_consent and c.state <> 'WITHDRAWN'
            """;
    private static final String FOUND = """
            from weerklank.conversation_report r join weerklank.trajectory t on t.id = r.trajectory_id
            join weerklank.conversation_round cr on cr.id = r.round_id
            where r.state = 'PUBLISHED' and t.published_at is not null
            and (:words = '' or r.words @@ websearch_to_tsquery('dutch', :words)
              or to_tsvector('dutch', t.title || ' ' || cr.central_question) @@ websearch_to_tsquery('dutch', :words)
              or exists (select 1 from
            """ + SHOWN + """
              and q.report_id = r.id and to_tsvector('dutch', q.text) @@ websearch_to_tsquery('dutch', :words)))
            and (:area = '' or exists (select 1 from weerklank.trajectory_area a where a.trajectory_id = t.id
              and cast(a.neighbourhood_id as text) = :area))
            and (:trajectory = '' or cast(t.id as text) = :trajectory)
            and (:theme = '' or exists (select 1 from weerklank.report_conversation rc
              join weerklank.statement s on s.conversation_id = rc.conversation_id
              join weerklank.contribution c on c.id = s.contribution_id
              where rc.report_id = r.id and c.theme = :theme and c.state <> 'WITHDRAWN'))
            """;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReportQueries queries;

    /** What was found, the newest first, some at a time; pages count from zero. */
    public List<PublicReportRow> find(ReportSearch search, int page) {
        var rows = with(search, em.createNativeQuery("""
                select r.id, cr.central_question, t.title, t.id, (select string_agg(n.name, ', ' order by n.name)
                from weerklank.trajectory_area a join weerklank.neighbourhood n on n.id = a.neighbourhood_id
                where a.trajectory_id = t.id), (select max(v.starts_at) from weerklank.report_conversation rc
                join weerklank.conversation v on v.id = rc.conversation_id where rc.report_id = r.id), r.published_at, r.summary
                """ + FOUND + """
                order by r.published_at desc, r.id""", Tuple.class))
                .setFirstResult(Math.max(0, page) * PAGE_SIZE).setMaxResults(PAGE_SIZE).getResultList();
        return ((List<?>) rows).stream().map(Tuple.class::cast).map(r -> new PublicReportRow(r.get(0, UUID.class),
                r.get(1, String.class), r.get(2, String.class), r.get(3, UUID.class), r.get(4, String.class),
                r.get(5, Instant.class), r.get(6, Instant.class), beginning(r.get(7, String.class)))).toList();
    }

    /** How many reports there are for this search. */
    public long count(ReportSearch search) {
        return ((Number) with(search, em.createNativeQuery("select count(*) " + FOUND)).getSingleResult()).longValue();
    }

    /** Trajectories of which there is a report, by title. */
    public List<Labelled> trajectories() {
        return em.createQuery("""
                select distinct new nl.weerklank.report.Labelled(cast(t.id as string), t.title) from ConversationReport r
                join Trajectory t on t.id = r.trajectoryId where r.state = :published and t.publishedAt is not null""",
                Labelled.class).setParameter("published", ReportState.PUBLISHED).getResultStream()
                .sorted(Comparator.comparing(Labelled::label)).toList();
    }

    /** One published report; what is not published is not there. */
    public PublicReportPage get(UUID reportId) {
        var report = queries.get(reportId);
        var published = em.createQuery("select t.publishedAt from Trajectory t where t.id = :id", Instant.class)
                .setParameter("id", report.trajectoryId()).getResultList();
        if (report.state() != ReportState.PUBLISHED || published.get(0) == null) {
            throw new NotFoundException();
        }
        var talks = em.createQuery("""
                select t.startsAt, t.participants, t.lead from Conversation t where t.id in (:ids) order by t.startsAt""",
                Object[].class).setParameter("ids", report.conversations()).getResultList();
        var people = talks.stream().mapToLong(t -> t[1] == null ? 0 : (Integer) t[1]).sum();
        var quotes = new EnumMap<StatementKind, List<String>>(StatementKind.class);
        queries.quoteRows(reportId, null).stream().filter(ReportQuoteRow::consent)
                .forEach(q -> quotes.computeIfAbsent(q.kind(), k -> new ArrayList<>()).add(q.text()));
        return new PublicReportPage(report.id(), report.trajectoryId(), queries.trajectory(report.trajectoryId()),
                queries.question(report.roundId()), report.isJoint(), talks.size(), queries.shown(people),
                talks.stream().map(t -> queries.name((String) t[2])).distinct().toList(), areas(report.trajectoryId()),
                themes(report), (Instant) talks.get(0)[0], (Instant) talks.get(talks.size() - 1)[0],
                report.publishedAt(), report.summary(), report.strengths(), quotes);
    }

    private List<String> themes(ConversationReport report) {
        return em.createQuery("""
                select distinct c.theme from Statement s join Contribution c on c.id = s.contributionId
                where s.conversationId in (:ids) and c.theme is not null and c.state <> WITHDRAWN order by c.theme""",
                String.class).setParameter("ids", report.conversations()).getResultList();
    }

    private String areas(UUID trajectoryId) {
        return (String) em.createNativeQuery("""
                select string_agg(n.name, ', ' order by n.name) from weerklank.trajectory_area a
                join weerklank.neighbourhood n on n.id = a.neighbourhood_id where a.trajectory_id = ?1""")
                .setParameter(1, trajectoryId).getSingleResult();
    }

    private static Query with(ReportSearch search, Query query) {
        return query.setParameter("words", Objects.toString(search.words(), "").strip())
                .setParameter("area", Objects.toString(search.areaId(), ""))
                .setParameter("trajectory", Objects.toString(search.trajectoryId(), ""))
                .setParameter("theme", Objects.toString(search.theme(), ""));
    }

    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        var end = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, end < 0 ? BEGINNING : end) + " …";
    }
}
