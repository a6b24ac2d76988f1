package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.theme.ThemeAnalysis;

/** The chain from contribution to cause, both ways (INV-21). Officials of the trajectories and the analysis may look. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.AREA_MANAGER,
    Role.EXECUTIVE})
public class Chains {

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;

    /** Trajectories that have themes, newest first. */
    public List<TrajectoryChains> trajectories() {
        return em.createQuery("""
                select new nl.weerklank.knowledge.TrajectoryChains(r.id, r.title,
                (select count(t) from Theme t where t.trajectoryId = r.id),
                (select count(c) from Cause c join Theme t on t.id = c.themeId where t.trajectoryId = r.id
                 and c.state = nl.weerklank.knowledge.CauseState.CONFIRMED))
                from Trajectory r where exists (select t from Theme t where t.trajectoryId = r.id)
                order by r.startedAt desc, r.id""", TrajectoryChains.class).setMaxResults(100).getResultList();
    }

    /** The themes of a trajectory with what was made of them. */
    public List<ThemeChain> overview(UUID trajectoryId) {
        em.flush();
        var rows = em.createNativeQuery("""
                select t.id, t.name, t.analysis, t.more_experience,
                (select count(*) from weerklank.contribution c where c.trajectory_id = t.trajectory_id and c.theme = t.name
                 and c.state <> 'WITHDRAWN'),
                (select count(*) from weerklank.experience e where e.theme_id = t.id)
                from weerklank.theme t where t.trajectory_id = ?1 order by t.name""", Object[].class)
                .setParameter(1, trajectoryId).getResultList();
        var knowledge = queries.details(em.createQuery("""
                select k from ExperienceKnowledge k join Theme t on t.id = k.themeId where t.trajectoryId = :id
                order by k.madeAt, k.id""", ExperienceKnowledge.class).setParameter("id", trajectoryId).getResultList())
                .stream().collect(Collectors.groupingBy(KnowledgeDetails::themeId));
        var causes = em.createQuery("""
                select c from Cause c join Theme t on t.id = c.themeId left join fetch c.whys where t.trajectoryId = :id
                order by c.madeAt, c.id""", Cause.class).setParameter("id", trajectoryId).getResultStream()
                .collect(Collectors.groupingBy(Cause::themeId, Collectors.mapping(Cause::toRow, Collectors.toList())));
        return ((List<?>) rows).stream().map(r -> (Object[]) r).map(r -> new ThemeChain((UUID) r[0], (String) r[1],
                ThemeAnalysis.valueOf((String) r[2]), (Boolean) r[3], ((Number) r[4]).longValue(),
                ((Number) r[5]).longValue(), knowledge.getOrDefault((UUID) r[0], List.of()),
                causes.getOrDefault((UUID) r[0], List.of()))).toList();
    }

    /** The title of a trajectory; what does not exist is not found. */
    public String title(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    public KnowledgeDetails knowledge(UUID knowledgeId) {
        return queries.details(knowledgeId);
    }

    /** Back: the experiences that knowledge rests on, each with its quote, some at a time; pages count from zero. */
    public List<QuoteRow> quotes(UUID knowledgeId, int page, int size) {
        return queries.quotes(knowledgeId, page, size);
    }

    /** All of them, for who works on the knowledge. */
    public List<QuoteRow> quotes(UUID knowledgeId) {
        return queries.quotes(knowledgeId);
    }

    public List<EvidenceRow> evidence(UUID knowledgeId) {
        return queries.evidence(knowledgeId);
    }

    public List<CauseRow> causes(UUID knowledgeId) {
        return queries.causes(knowledgeId).stream().map(Cause::toRow).toList();
    }

    /** What contributors added, in their own words. */
    public List<String> additions(UUID knowledgeId) {
        return queries.additions(knowledgeId);
    }

    /** Forward: one contribution and what became of it. What was taken back is not found. */
    public ContributionChain forward(UUID contributionId) {
        var c = em.createQuery("""
                select c.ownWords, t.id, t.title, c.theme from Contribution c join Trajectory t on t.id = c.trajectoryId
                where c.id = :id and cast(c.state as string) <> 'WITHDRAWN'""", Object[].class)
                .setParameter("id", contributionId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
        var themes = em.createQuery("select distinct e.themeId from Experience e where e.contributionId = :id", UUID.class)
                .setParameter("id", contributionId).getResultList();
        var steps = themes.stream().flatMap(theme -> queries.quotesOfTheme(theme).stream()
                .filter(e -> e.contributionId().equals(contributionId))
                .map(e -> new ContributionChain.Step(e, queries.details(queries.with(e.id()))))).toList();
        return new ContributionChain(contributionId, (String) c[0], (UUID) c[1], (String) c[2], (String) c[3], steps);
    }
}
