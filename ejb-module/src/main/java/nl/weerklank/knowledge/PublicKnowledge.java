package nl.weerklank.knowledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.trajectory.PublicTrajectories;

/** What was found behind the stories of a trajectory: for everybody. */
@Stateless
@PermitAll // public by nature; the queries let nothing through that was not confirmed or said to be not found
public class PublicKnowledge {

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Settings settings;

    /** Confirmed knowledge first, then themes without a cause; of a published trajectory, else not found. */
    public List<PublicFinding> of(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        var knowledge = queries.details(queries.validated(trajectoryId));
        var causes = queries.confirmedCauses(trajectoryId).stream().filter(c -> c.knowledgeId() != null).collect(
                Collectors.groupingBy(Cause::knowledgeId, Collectors.mapping(c -> c.toRow().publicText(), Collectors.toList())));
        var smallest = settings.number(SettingKey.SMALLEST_NUMBER);
        var found = knowledge.stream().map(k -> new PublicFinding(k.theme(), k.publicTitle(), k.publicEffects(), k.dissent(),
                causes.getOrDefault(k.id(), List.of()), null, k.experiences() >= smallest ? k.experiences() : null));
        var notFound = em.createQuery("""
                select t.name, c.notFoundText from Cause c join Theme t on t.id = c.themeId
                where t.trajectoryId = :id and c.state = :notFound order by t.name""", Object[].class)
                .setParameter("id", trajectoryId).setParameter("notFound", CauseState.NOT_FOUND).getResultStream()
                .map(c -> new PublicFinding((String) c[0], null, null, null, List.of(), (String) c[1], null));
        return Stream.concat(found, notFound).toList();
    }

    /** What goes well, where somebody wrote it down; of a published trajectory, else not found. */
    public List<PublicStrength> strengths(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select new nl.weerklank.knowledge.PublicStrength(t.name, t.strengths) from Theme t
                where t.trajectoryId = :id and t.strengths is not null order by t.name""", PublicStrength.class)
                .setParameter("id", trajectoryId).getResultList();
    }

    /**
     * What residents and professionals said to each other, the newest talk first, with the dilemmas that a talk of that
     * cycle confirmed; of a published trajectory, else not found.
     */
    public List<PublicTalk> talks(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select t.heldOn, t.agreed, t.openIssues, t.cycleId from JointTalk t join Cycle c on c.id = t.cycleId
                where c.trajectoryId = :id order by t.writtenAt desc""", Object[].class)
                .setParameter("id", trajectoryId).getResultStream()
                .map(t -> new PublicTalk((LocalDate) t[0], (String) t[1], (String) t[2],
                        queries.dilemmas((UUID) t[3]).stream().filter(d -> d.state() == DilemmaState.CONFIRMED)
                                .map(Dilemma::toRow).toList())).toList();
    }

    /** What was passed over in the residents' order, and why; of a published trajectory, else not found. */
    public List<PassedOverTheme> passedOver(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return em.createQuery("""
                select new nl.weerklank.knowledge.PassedOverTheme(t.name, c.passedOverBecause) from ThemeChoice c
                join Theme t on t.id = c.themeId where t.trajectoryId = :id and not c.search
                and t.analysis = nl.weerklank.theme.ThemeAnalysis.NONE order by c.decidedAt, t.name""",
                PassedOverTheme.class).setParameter("id", trajectoryId).getResultList();
    }
}
