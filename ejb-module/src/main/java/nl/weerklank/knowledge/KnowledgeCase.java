package nl.weerklank.knowledge;

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
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.theme.ThemeCase;

/** What the processes ask of a theme's analysis and of one candidate (S6, S6a). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class KnowledgeCase {

    private static final String TEST = "experienceKnowledge";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    ThemeCase themes;
    @Inject
    Messages messages;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** S6 2: packages of what nobody read yet; what was taken back stays out. Again changes nothing. */
    public void makePackages(UUID themeId) {
        var unread = em.createQuery("""
                select c.id from Contribution c, Theme t where t.id = :id and c.trajectoryId = t.trajectoryId
                and c.theme = t.name and cast(c.state as string) <> 'WITHDRAWN'
                and not exists (select i from ReadingItem i where i.contributionId = c.id)
                order by c.createdAt, c.id""", UUID.class).setParameter("id", themeId).getResultList();
        var number = em.createQuery("select count(p) from ReadingPackage p where p.themeId = :id", Long.class)
                .setParameter("id", themeId).getSingleResult().intValue();
        var size = settings.number(SettingKey.KNOWLEDGE_PACKAGE);
        for (int from = 0; from < unread.size(); from += size) {
            var reading = new ReadingPackage(themeId, ++number);
            em.persist(reading);
            unread.subList(from, Math.min(unread.size(), from + size))
                    .forEach(id -> em.persist(new ReadingItem(id, reading.id())));
        }
    }

    /** S6 2: whether a package waits. */
    public boolean anythingToRead(UUID themeId) {
        return em.createQuery("select count(p) from ReadingPackage p where p.themeId = :id and p.state = :open", Long.class)
                .setParameter("id", themeId).setParameter("open", ReadingPackage.State.OPEN).getSingleResult() > 0;
    }

    /**
     * S6 3: which experiences share words, by the database's Dutch word stems; at most three each, and only what shares
     * enough. Suggestions for the people who group.
     */
    public void findLookalikes(UUID themeId) {
        em.flush();
        em.createNativeQuery("""
                delete from weerklank.experience_likeness where experience_id in
                (select id from weerklank.experience where theme_id = ?1)""").setParameter(1, themeId).executeUpdate();
        em.createNativeQuery("""
                with stems as (
                    select e.id, s.lexeme from weerklank.experience e
                    cross join lateral unnest(to_tsvector('dutch', concat_ws(' ', e.situation, e.event, e.effect, e.need,
                        e.quote))) as s(lexeme, positions, weights) where e.theme_id = ?1),
                sizes as (select id, count(*) as n from stems group by id),
                shared as (
                    select a.id, b.id as like_id, count(*) as common from stems a
                    join stems b on b.lexeme = a.lexeme and b.id <> a.id group by a.id, b.id),
                scored as (
                    select s.id, s.like_id, round(cast(s.common as numeric) / (x.n + y.n - s.common), 3) as score
                    from shared s join sizes x on x.id = s.id join sizes y on y.id = s.like_id),
                placed as (
                    select *, row_number() over (partition by id order by score desc, like_id) as place from scored)
                insert into weerklank.experience_likeness (experience_id, like_id, score)
                select id, like_id, score from placed where place <= 3 and score >= 0.15""")
                .setParameter(1, themeId).executeUpdate();
    }

    /** S6 5: the groups to interpret. */
    public List<String> openCandidates(UUID themeId) {
        return queries.ofTheme(themeId).stream().filter(k -> k.state() == KnowledgeState.CANDIDATE)
                .map(k -> k.id().toString()).toList();
    }

    /** S6 6: REGROUP, FOUND or NOTHING; when a cause was found, an earlier "not found" is past. */
    public String standing(UUID themeId) {
        var all = queries.ofTheme(themeId);
        if (all.stream().anyMatch(ExperienceKnowledge::isToRegroup)) {
            return "REGROUP";
        }
        if (all.stream().noneMatch(k -> k.state() == KnowledgeState.VALIDATED)) {
            return "NOTHING";
        }
        em.createQuery("select c from Cause c where c.themeId = :id and c.state = :notFound", Cause.class)
                .setParameter("id", themeId).setParameter("notFound", CauseState.NOT_FOUND)
                .getResultStream().forEach(c -> c.reject(clock.instant()));
        themes.analysisEnded(themeId, true);
        return "FOUND";
    }

    /** S6 9: the public text is there; the search is over. */
    public void recordNotFound(UUID themeId) {
        themes.analysisEnded(themeId, false);
    }

    /** When a task of the analysis should be done. */
    public Instant due(UUID subjectId) {
        return workingDays.after(clock.instant(), settings.number(SettingKey.TERM_ANALYSIS_WORKING_DAYS));
    }

    /**
     * S6a 4: asks everybody who spoke of the theme, in the group or not, once a round and in the way they chose: whether it
     * is true for more people than those who told it is what recognition is about. Who took theirs back, wants no answer or
     * is forgotten is left in peace.
     */
    public void askRecognition(UUID knowledgeId) {
        var knowledge = queries.lock(knowledgeId);
        var details = queries.details(knowledgeId);
        var people = em.createNativeQuery("""
                select distinct c.handle from weerklank.experience_knowledge k
                join weerklank.theme t on t.id = k.theme_id
                join weerklank.contribution c on c.trajectory_id = t.trajectory_id and c.theme = t.name
                join vault.person p on p.id = c.handle and p.erased_at is null
                where k.id = ?1 and c.state <> 'WITHDRAWN' and c.wants_answer""", UUID.class)
                .setParameter(1, knowledgeId).getResultList();
        // When nobody can be asked there is nothing to wait for.
        var due = clock.instant().plus(Duration.ofDays(people.isEmpty() ? 0
                : settings.number(SettingKey.TERM_RECOGNITION_DAYS)));
        var round = knowledge.ask(due);
        for (var person : people) {
            var handle = (UUID) person;
            em.persist(new Recognition(knowledgeId, handle, round, clock.instant()));
            messages.write(MessageKind.RECOGNITION_REQUEST, details.trajectoryId(), handle,
                    knowledgeId + ":" + round + ":" + handle,
                    Map.of("trajectory", details.trajectory(), "answerBy", Dates.day(due)));
        }
    }

    /** S6a 5: until when people can answer. */
    public Instant recognitionEnds(UUID knowledgeId) {
        return queries.get(ExperienceKnowledge.class, knowledgeId).recognitionDue();
    }

    /** S6a 6–7: REGROUP, DEEPEN or GO_ON. What has to be grouped anew loses its proposed causes. */
    public String countAnswers(UUID knowledgeId) {
        var knowledge = queries.lock(knowledgeId);
        var next = knowledge.count(queries.answers(knowledge), settings.number(SettingKey.KNOWLEDGE_BACK_ONE_IN));
        if (next == RecognitionCount.Next.REGROUP) {
            rejectCauses(knowledgeId);
        }
        return next.name();
    }

    /** S6a 8: KNOWLEDGE or STILL_EXPERIENCE by D5; what is missing is kept in words (INV-28). */
    public String test(UUID knowledgeId) {
        var knowledge = queries.lock(knowledgeId);
        var facts = queries.facts(knowledge);
        var outcome = rules.evaluate(TEST, facts.asFacts()).outcome();
        if (!"KNOWLEDGE".equals(outcome)) {
            knowledge.stay(facts.missing());
            rejectCauses(knowledgeId);
        }
        return outcome;
    }

    private void rejectCauses(UUID knowledgeId) {
        queries.proposed(knowledgeId).forEach(c -> c.reject(clock.instant()));
    }
}
