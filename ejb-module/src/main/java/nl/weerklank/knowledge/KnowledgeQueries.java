package nl.weerklank.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;

/** Finds what belongs to a theme or to knowledge. */
@ApplicationScoped
class KnowledgeQueries {

    private static final String QUOTE = """
            select e.id, e.contribution_id, e.number, e.situation, e.event, e.effect, e.need, e.quote
            from (select x.*, row_number() over (partition by x.theme_id order by x.marked_at, x.id) as number
                  from weerklank.experience x
                  where x.theme_id = (select theme_id from weerklank.experience_knowledge where id = ?1
                                      union all select id from weerklank.theme where id = ?1)) e
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

    ExperienceKnowledge lock(UUID knowledgeId) {
        return lock(ExperienceKnowledge.class, knowledgeId);
    }

    KnowledgeDetails details(UUID knowledgeId) {
        return details(List.of(get(ExperienceKnowledge.class, knowledgeId))).get(0);
    }

    /** With all that stands around them, in the same order: one statement, however many they and their experiences are. */
    List<KnowledgeDetails> details(List<ExperienceKnowledge> knowledge) {
        if (knowledge.isEmpty()) {
            return List.of();
        }
        em.flush();
        var rows = em.createNativeQuery("""
                select k.id, t.name, r.id, r.title, e.grouped, e.told, e.sources,
                    (select count(*) from weerklank.evidence v where v.knowledge_id = k.id)
                from weerklank.experience_knowledge k join weerklank.theme t on t.id = k.theme_id
                join weerklank.trajectory r on r.id = t.trajectory_id
                cross join lateral (select count(*) grouped, count(*) filter (where c.state <> 'WITHDRAWN') told,
                    count(distinct coalesce(c.handle, c.id)) filter (where c.state <> 'WITHDRAWN') sources
                    from weerklank.knowledge_experience ke join weerklank.experience x on x.id = ke.experience_id
                    join weerklank.contribution c on c.id = x.contribution_id where ke.knowledge_id = k.id) e
                where k.id in (:ids)""", Object[].class)
                .setParameter("ids", knowledge.stream().map(ExperienceKnowledge::id).toList()).getResultList();
        var around = ((List<?>) rows).stream().map(Object[].class::cast).collect(Collectors.toMap(r -> (UUID) r[0], r -> r));
        return knowledge.stream().map(k -> {
            var r = around.get(k.id());
            return k.toDetails((String) r[1], (UUID) r[2], (String) r[3], number(r[4]), number(r[6]),
                    EvidenceBalance.of(number(r[7]), number(r[5]), k.figures()));
        }).toList();
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    /** Everything of a theme that is not left as an experience, oldest first. */
    List<ExperienceKnowledge> ofTheme(UUID themeId) {
        return em.createQuery("select k from ExperienceKnowledge k where k.themeId = :id order by k.madeAt, k.id",
                ExperienceKnowledge.class).setParameter("id", themeId).getResultList();
    }

    List<QuoteRow> quotes(UUID knowledgeId) {
        return quotes(knowledgeId, 0, Integer.MAX_VALUE);
    }

    /** Some at a time; pages count from zero. */
    List<QuoteRow> quotes(UUID knowledgeId, int page, int size) {
        return rows(QUOTE + """
                where e.id in (select experience_id from weerklank.knowledge_experience where knowledge_id = ?1)
                order by e.number""", knowledgeId, Math.max(0, page) * size, size);
    }

    /** What a contribution's experience became part of, oldest first. */
    List<ExperienceKnowledge> with(UUID experienceId) {
        return em.createQuery("select k from ExperienceKnowledge k join k.experiences e where e = :id order by k.madeAt, k.id",
                ExperienceKnowledge.class).setParameter("id", experienceId).getResultList();
    }

    List<QuoteRow> quotesOfTheme(UUID themeId) {
        return rows(QUOTE + " order by e.number", themeId, 0, Integer.MAX_VALUE);
    }

    private List<QuoteRow> rows(String query, UUID id, int first, int most) {
        em.flush();
        var rows = em.createNativeQuery(query, Object[].class).setParameter(1, id).setFirstResult(first).setMaxResults(most)
                .getResultList();
        return ((List<?>) rows).stream().map(r -> (Object[]) r).map(r -> new QuoteRow((UUID) r[0], (UUID) r[1],
                ((Number) r[2]).intValue(), (String) r[3], (String) r[4], (String) r[5], (String) r[6], (String) r[7]))
                .toList();
    }

    List<Cause> causes(UUID knowledgeId) {
        return em.createQuery("""
                select c from Cause c left join fetch c.whys where c.knowledgeId = :id order by c.madeAt, c.id""", Cause.class)
                .setParameter("id", knowledgeId).getResultList();
    }

    List<Cause> proposed(UUID knowledgeId) {
        return causes(knowledgeId).stream().filter(c -> c.state() == CauseState.PROPOSED).toList();
    }

    List<EvidenceRow> evidence(UUID knowledgeId) {
        return em.createQuery("""
                select new nl.weerklank.knowledge.EvidenceRow(e.id, e.kind, e.value, e.source, e.asOf) from Evidence e
                where e.knowledgeId = :id order by e.addedAt, e.id""", EvidenceRow.class)
                .setParameter("id", knowledgeId).getResultList();
    }

    EvidenceBalance balance(ExperienceKnowledge knowledge) {
        return EvidenceBalance.of(evidence(knowledge.id()).size(), counted(knowledge.id())[0], knowledge.figures());
    }

    /** The answers of the round that runs or ran last. */
    RecognitionCount answers(ExperienceKnowledge knowledge) {
        var counts = new EnumMap<RecognitionAnswer, Long>(RecognitionAnswer.class);
        em.createQuery("""
                select r.answer, count(r) from Recognition r where r.knowledgeId = :id and r.round = :round
                and r.answer is not null group by r.answer""", Object[].class)
                .setParameter("id", knowledge.id()).setParameter("round", knowledge.recognitionRound())
                .getResultStream().forEach(r -> counts.put((RecognitionAnswer) r[0], (Long) r[1]));
        return new RecognitionCount(counts.getOrDefault(RecognitionAnswer.RECOGNISED, 0L),
                counts.getOrDefault(RecognitionAnswer.ADDITION, 0L),
                counts.getOrDefault(RecognitionAnswer.NOT_RECOGNISED, 0L));
    }

    /** How many have not answered in the round that runs. */
    long awaited(ExperienceKnowledge knowledge) {
        return em.createQuery("""
                select count(r) from Recognition r where r.knowledgeId = :id and r.round = :round and r.answer is null""",
                Long.class).setParameter("id", knowledge.id()).setParameter("round", knowledge.recognitionRound())
                .getSingleResult();
    }

    /** What people added or said against it, newest round first; their own words, for officials only. */
    List<String> additions(UUID knowledgeId) {
        return em.createQuery("""
                select r.text from Recognition r where r.knowledgeId = :id and r.text is not null
                order by r.round desc, r.answeredAt""", String.class).setParameter("id", knowledgeId).getResultList();
    }

    /** INV-28: the numbers that D5 looks at, as they are now. */
    KnowledgeFacts facts(ExperienceKnowledge knowledge) {
        var counted = counted(knowledge.id());
        var answers = answers(knowledge);
        var causes = causes(knowledge.id()).stream()
                .filter(c -> c.state() == CauseState.PROPOSED || c.state() == CauseState.CONFIRMED).count();
        return new KnowledgeFacts(counted[0], settings.number(SettingKey.KNOWLEDGE_EXPERIENCES), counted[1],
                settings.number(SettingKey.KNOWLEDGE_SOURCES), causes, knowledge.effects() != null,
                answers.recognised() + answers.added(), answers.answers(), settings.number(SettingKey.KNOWLEDGE_ANSWERS));
    }

    /** Experiences and sources of a group. A source is a contributor; whoever spoke twice is one. */
    long[] counted(UUID knowledgeId) {
        em.flush();
        var row = (Object[]) em.createNativeQuery("""
                select count(*), count(distinct coalesce(c.handle, c.id)) from weerklank.knowledge_experience ke
                join weerklank.experience e on e.id = ke.experience_id
                join weerklank.contribution c on c.id = e.contribution_id
                where ke.knowledge_id = ?1 and c.state <> 'WITHDRAWN'""", Object[].class)
                .setParameter(1, knowledgeId).getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    boolean isEnough(UUID knowledgeId) {
        var counted = counted(knowledgeId);
        return counted[0] >= settings.number(SettingKey.KNOWLEDGE_EXPERIENCES)
                && counted[1] >= settings.number(SettingKey.KNOWLEDGE_SOURCES);
    }

    /** What was confirmed in a trajectory, oldest first. */
    List<ExperienceKnowledge> validated(UUID trajectoryId) {
        return em.createQuery("""
                select k from ExperienceKnowledge k join Theme t on t.id = k.themeId
                where t.trajectoryId = :id and k.state = :validated order by k.validatedAt, k.id""",
                ExperienceKnowledge.class).setParameter("id", trajectoryId)
                .setParameter("validated", KnowledgeState.VALIDATED).getResultList();
    }

    /** The causes that are confirmed in a trajectory, oldest first. */
    List<Cause> confirmedCauses(UUID trajectoryId) {
        return em.createQuery("""
                select c from Cause c join Theme t on t.id = c.themeId left join fetch c.whys
                where t.trajectoryId = :id and c.state = :confirmed order by c.madeAt, c.id""", Cause.class)
                .setParameter("id", trajectoryId).setParameter("confirmed", CauseState.CONFIRMED).getResultList();
    }

    /** The dilemmas of a cycle, oldest first. */
    List<Dilemma> dilemmas(UUID cycleId) {
        return em.createQuery("select d from Dilemma d where d.cycleId = :id order by d.raisedAt, d.id", Dilemma.class)
                .setParameter("id", cycleId).getResultList();
    }
}
