package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.knowledge.CauseState;
import nl.weerklank.knowledge.KnowledgeState;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;

/** Finds measures and what belongs to them. */
@ApplicationScoped
class MeasureQueries {

    /** Contributions that lead to the measure m of the statement around it, each once: directly, and by its cause. */
    private static final String LEADING_TO = """
            select c.id from weerklank.measure_contribution mc join weerklank.contribution c on c.id = mc.contribution_id
            where mc.measure_id = m.id and c.state <> 'WITHDRAWN'
            union
            select c.id from weerklank.cause y
            join weerklank.knowledge_experience ke on ke.knowledge_id = y.knowledge_id
            join weerklank.experience e on e.id = ke.experience_id
            join weerklank.contribution c on c.id = e.contribution_id
            where y.id = m.cause_id and c.state <> 'WITHDRAWN'
            """;

    @Inject
    EntityManager em;
    @Inject
    Settings settings;

    <T> T get(Class<T> type, UUID id) {
        var found = id == null ? null : em.find(type, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    <T> T lock(Class<T> type, UUID id) {
        var found = get(type, id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    PolicyMeasure lock(UUID measureId) {
        return lock(PolicyMeasure.class, measureId);
    }

    List<PolicyMeasure> ofCause(UUID causeId) {
        return measures("m.causeId", causeId);
    }

    List<PolicyMeasure> ofCycle(UUID cycleId) {
        return measures("m.cycleId", cycleId);
    }

    List<PolicyMeasure> ofTrajectory(UUID trajectoryId) {
        return measures("m.trajectoryId", trajectoryId);
    }

    /** Those of a trajectory, and those that go on in it. */
    List<PolicyMeasure> shownIn(UUID trajectoryId) {
        return em.createQuery("""
                select m from PolicyMeasure m where m.trajectoryId = :id or m.carriedTo = :id order by m.madeAt, m.id""",
                PolicyMeasure.class).setParameter("id", trajectoryId).getResultList();
    }

    Carried carried(PolicyMeasure measure) {
        return measure.carried(trajectoryTitle(measure.trajectoryId()),
                measure.carriedTo() == null ? null : trajectoryTitle(measure.carriedTo()));
    }

    private List<PolicyMeasure> measures(String column, UUID id) {
        return em.createQuery("select m from PolicyMeasure m where " + column + " = :id order by m.madeAt, m.id",
                PolicyMeasure.class).setParameter("id", id).getResultList();
    }

    MeasureDetails details(PolicyMeasure measure) {
        return details(List.of(measure)).get(0);
    }

    /** With all that stands around them, in the same order: one statement, however many they are. */
    List<MeasureDetails> details(List<PolicyMeasure> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        em.flush();
        var rows = em.createNativeQuery("""
                select m.id, t.title, coalesce(x.public_text, x.text, x.not_found_text), coalesce(o.display_name, m.owner),
                    f.promised, f.confirmed, f.open, (select cast(min(a.due) as text) from weerklank.measure_action a
                        where a.measure_id = m.id and a.done_at is null),
                    (select count(*) from (""" + LEADING_TO + """
                    ) c)
                from weerklank.policy_measure m join weerklank.trajectory t on t.id = m.trajectory_id
                left join weerklank.cause x on x.id = m.cause_id left join weerklank.account o on o.name = m.owner
                cross join lateral (select coalesce(sum(f.amount), 0) promised,
                    coalesce(sum(f.amount) filter (where f.confirmed), 0) confirmed,
                    count(*) filter (where not f.confirmed) open
                    from weerklank.measure_funding f where f.measure_id = m.id) f
                where m.id in (:ids)""", Object[].class)
                .setParameter("ids", measures.stream().map(PolicyMeasure::id).toList()).getResultList();
        var around = ((List<?>) rows).stream().map(Object[].class::cast).collect(Collectors.toMap(r -> (UUID) r[0], r -> r));
        return measures.stream().map(m -> {
            var r = around.get(m.id());
            return m.toDetails((String) r[1], (String) r[2], (String) r[3], new Cover(m.budget(), (BigDecimal) r[4],
                    (BigDecimal) r[5], ((Number) r[6]).longValue()), ((Number) r[8]).longValue(),
                    r[7] == null ? null : LocalDate.parse((String) r[7]));
        }).toList();
    }

    String trajectoryTitle(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    UUID trajectoryOfCause(UUID causeId) {
        return em.createQuery("select t.trajectoryId from Cause c join Theme t on t.id = c.themeId where c.id = :id",
                UUID.class).setParameter("id", causeId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    CauseState causeState(UUID causeId) {
        return em.createQuery("select c.state from Cause c where c.id = :id", CauseState.class)
                .setParameter("id", causeId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** What people read of a cause; of one that was not found, that. */
    String causeText(UUID causeId) {
        return em.createQuery("select coalesce(c.publicText, c.text, c.notFoundText) from Cause c where c.id = :id",
                String.class).setParameter("id", causeId).getResultStream().findFirst().orElse(null);
    }

    /** Causes of a trajectory that people can choose: confirmed ones, and themes without one. */
    List<CauseToChoose> choosable(UUID trajectoryId) {
        return em.createQuery("""
                select c.id, t.name, coalesce(c.publicText, c.text, c.notFoundText), c.state from Cause c
                join Theme t on t.id = c.themeId where t.trajectoryId = :id and c.state in (:confirmed, :notFound)
                order by t.name, c.madeAt, c.id""", Object[].class).setParameter("id", trajectoryId)
                .setParameter("confirmed", CauseState.CONFIRMED).setParameter("notFound", CauseState.NOT_FOUND)
                .getResultStream().map(c -> new CauseToChoose((UUID) c[0], (String) c[1], (String) c[2],
                        c[3] == CauseState.NOT_FOUND)).toList();
    }

    /** INV-40: money of a measure, as it stands now. */
    Cover cover(PolicyMeasure measure) {
        var sums = em.createQuery("""
                select coalesce(sum(f.amount), 0), coalesce(sum(case when f.confirmed then f.amount else 0 end), 0),
                sum(case when f.confirmed then 0 else 1 end) from MeasureFunding f where f.measureId = :id""",
                Object[].class).setParameter("id", measure.id()).getSingleResult();
        return new Cover(measure.budget(), new BigDecimal(sums[0].toString()), new BigDecimal(sums[1].toString()),
                sums[2] == null ? 0 : ((Number) sums[2]).longValue());
    }

    /** INV-21: contributions that nobody took back and that lead to this measure, by the chain or directly. */
    Set<UUID> reached(PolicyMeasure measure) {
        em.flush();
        var rows = em.createNativeQuery("select c.id from weerklank.policy_measure m cross join lateral (" + LEADING_TO
                + ") c where m.id = ?1", UUID.class).setParameter(1, measure.id()).getResultList();
        return ((List<?>) rows).stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Whether one contribution is among them, without reading the others. */
    boolean isReachedFrom(PolicyMeasure measure, UUID contributionId) {
        return !em.createNativeQuery("select m.id from weerklank.policy_measure m cross join lateral (" + LEADING_TO
                + ") c where m.id = ?1 and c.id = ?2").setParameter(1, measure.id()).setParameter(2, contributionId)
                .getResultList().isEmpty();
    }

    /** How many they are, without reading them. */
    private long leadingTo(PolicyMeasure measure) {
        return ((Number) em.createNativeQuery("select count(*) from weerklank.policy_measure m cross join lateral ("
                + LEADING_TO + ") c where m.id = ?1").setParameter(1, measure.id()).getSingleResult()).longValue();
    }

    /** INV-20, INV-21: the way back from a measure. */
    MeasureChain chain(PolicyMeasure measure) {
        em.flush();
        if (measure.causeId() == null) {
            return new MeasureChain(measure.id(), measure.title(), measure.kind(), measure.quickReason(), null, null, 0,
                    settings.number(SettingKey.KNOWLEDGE_EXPERIENCES), leadingTo(measure));
        }
        var found = ((List<?>) em.createNativeQuery("""
                select x.state, k.state, (select count(*) from weerklank.knowledge_experience ke
                    join weerklank.experience e on e.id = ke.experience_id
                    join weerklank.contribution c on c.id = e.contribution_id
                    where ke.knowledge_id = k.id and c.state <> 'WITHDRAWN')
                from weerklank.cause x left join weerklank.experience_knowledge k on k.id = x.knowledge_id
                where x.id = ?1""", Object[].class).setParameter(1, measure.causeId()).getResultList()).stream()
                .map(Object[].class::cast).findFirst().orElseThrow(NotFoundException::new);
        return new MeasureChain(measure.id(), measure.title(), measure.kind(), measure.quickReason(),
                CauseState.valueOf((String) found[0]), found[1] == null ? null : KnowledgeState.valueOf((String) found[1]),
                ((Number) found[2]).longValue(), settings.number(SettingKey.KNOWLEDGE_EXPERIENCES), leadingTo(measure));
    }

    Optional<String> ideaOf(UUID contributionId) {
        return em.createQuery("""
                select i.number from QuickAction q join Idea i on i.id = q.ideaId where q.contributionId = :id""",
                String.class).setParameter("id", contributionId).getResultStream().findFirst();
    }

    List<ActionRow> actions(UUID measureId) {
        return actions(List.of(measureId)).getOrDefault(measureId, List.of());
    }

    /** By measure: one statement, however many they are. */
    Map<UUID, List<ActionRow>> actions(List<UUID> measures) {
        return em.createQuery("""
                select a.measureId, a.id, a.text, a.owner, coalesce(o.displayName, a.owner), a.due, a.doneAt
                from MeasureAction a left join Account o on o.name = a.owner where a.measureId in :ids
                order by a.due, a.id""", Object[].class).setParameter("ids", measures).getResultStream()
                .collect(Collectors.groupingBy(a -> (UUID) a[0], Collectors.mapping(a -> new ActionRow((UUID) a[1],
                        (String) a[2], (String) a[3], (String) a[4], (LocalDate) a[5], (Instant) a[6]), Collectors.toList())));
    }

    List<FundingRow> funding(UUID measureId) {
        return em.createQuery("""
                select new nl.weerklank.measure.FundingRow(f.id, f.party, f.amount, f.confirmed) from MeasureFunding f
                where f.measureId = :id order by f.addedAt, f.id""", FundingRow.class)
                .setParameter("id", measureId).getResultList();
    }

    List<PartnerCommitment> commitments(UUID measureId) {
        return em.createQuery("select c from PartnerCommitment c where c.measureId = :id order by c.organisation, c.id",
                PartnerCommitment.class).setParameter("id", measureId).getResultList();
    }

    boolean partnersReady(UUID measureId) {
        return commitments(measureId).stream().noneMatch(PartnerCommitment::isOpen);
    }

    List<PrincipleRow> principles(UUID measureId) {
        return em.createQuery("""
                select p.id, p.text, p.explanation, p.active, k.holds, k.because from Principle p
                left join PrincipleCheck k on k.principleId = p.id and k.measureId = :id
                where p.active = true or k.measureId is not null order by p.text, p.id""", Object[].class)
                .setParameter("id", measureId).getResultStream().map(p -> new PrincipleRow((UUID) p[0], (String) p[1],
                        (String) p[2], (Boolean) p[3], (Boolean) p[4], (String) p[5])).toList();
    }

    /** How many principles that hold now were not answered for this measure (INV-41). */
    long untested(UUID measureId) {
        return principles(measureId).stream().filter(p -> p.active() && p.holds() == null).count();
    }

    List<PilotNoteRow> diary(UUID measureId) {
        return em.createQuery("""
                select new nl.weerklank.measure.PilotNoteRow(n.text, n.writtenBy, n.writtenAt) from PilotNote n
                where n.measureId = :id order by n.writtenAt, n.id""", PilotNoteRow.class)
                .setParameter("id", measureId).getResultList();
    }

    List<FitRow> fits(UUID measureId) {
        return em.createQuery("""
                select new nl.weerklank.measure.FitRow(f.asked, f.fitting, f.words, f.fits, f.askedAt) from FitCheck f
                where f.measureId = :id order by f.askedAt desc, f.id""", FitRow.class)
                .setParameter("id", measureId).getResultList();
    }

    /** INV-21 forward: contributions that were adopted since then, in an answer that names no measure. */
    long adoptedWithoutMeasure(UUID trajectoryId, Instant since) {
        em.flush();
        return ((Number) em.createNativeQuery("""
                select count(distinct o.contribution_id) from weerklank.feedback_obligation o
                join weerklank.feedback_answer a on a.id = o.answer_id join weerklank.feedback_run r on r.id = a.run_id
                where r.trajectory_id = ?1 and r.kind = 'FINAL' and r.opened_at >= ?2 and o.state <> 'WAIVED'
                and coalesce(o.outcome, a.outcome) in ('ADOPTED', 'PARTLY')
                and not exists (select 1 from weerklank.feedback_answer_measure m where m.answer_id = a.id)""")
                .setParameter(1, trajectoryId).setParameter(2, since).getSingleResult()).longValue();
    }

    List<OptionRow> options(UUID causeId) {
        return em.createQuery("""
                select new nl.weerklank.measure.OptionRow(o.id, o.kind, o.text) from MeasureOption o
                where o.causeId = :id order by o.kind, o.madeAt, o.id""", OptionRow.class)
                .setParameter("id", causeId).getResultList();
    }

    Optional<CauseSession> lastSession(UUID cycleId) {
        return em.createQuery("select s from CauseSession s where s.cycleId = :id order by s.number desc", CauseSession.class)
                .setParameter("id", cycleId).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<PolicyDocument> document(UUID cycleId) {
        return em.createQuery("select d from PolicyDocument d where d.cycleId = :id", PolicyDocument.class)
                .setParameter("id", cycleId).getResultStream().findFirst();
    }

    PolicyDocument lockDocument(UUID cycleId) {
        var found = document(cycleId).orElseThrow(NotFoundException::new);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
