package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Reading contributions and marking what people lived through (S6 2). */
@Stateless
@RolesAllowed(Role.EXPERIENCE_EXPERT)
public class ExperienceReading {

    static final String TASK = "readContributions";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<PackageRead> read;

    /** The package that is read now; what was taken back is not in it. */
    public PackageDetails current(UUID themeId) {
        var reading = open(themeId);
        var marked = queries.quotesOfTheme(themeId);
        var contributions = em.createQuery("""
                select c.id, c.ownWords, c.language, c.createdAt, i.nothing from ReadingItem i
                join Contribution c on c.id = i.contributionId
                where i.packageId = :package and cast(c.state as string) <> 'WITHDRAWN' order by c.createdAt, c.id""",
                Object[].class).setParameter("package", reading.id()).getResultStream()
                .map(c -> new ToRead((UUID) c[0], (String) c[1], (String) c[2], (Instant) c[3], (Boolean) c[4],
                        marked.stream().filter(e -> e.contributionId().equals(c[0])).toList())).toList();
        var all = em.createQuery("select count(p) from ReadingPackage p where p.themeId = :id", Long.class)
                .setParameter("id", themeId).getSingleResult();
        return new PackageDetails(reading.number(), all.intValue(), contributions);
    }

    /** Marks an experience; the quote has to stand word for word in the contribution. One contribution may hold several. */
    public UUID mark(UUID themeId, @Valid MarkExperience command) {
        workItems.begin(TASK, themeId);
        item(themeId, command.getContributionId()).holdsNothing(false);
        var words = em.createQuery("""
                select c.ownWords from Contribution c where c.id = :id and cast(c.state as string) <> 'WITHDRAWN'""",
                String.class).setParameter("id", command.getContributionId()).getResultStream().findFirst()
                .orElseThrow(() -> new BusinessException("contribution.withdrawn"));
        var experience = new Experience(themeId, queries.nextNumber(themeId), command, words, actor.accountName(),
                clock.instant());
        em.persist(experience);
        return experience.id();
    }

    /** Takes a mark away again. */
    public void unmark(UUID themeId, UUID experienceId) {
        workItems.begin(TASK, themeId);
        var experience = queries.get(Experience.class, experienceId);
        item(themeId, experience.contributionId());
        var groups = queries.with(experienceId);
        em.remove(experience);
        groups.forEach(queries::recount);
    }

    /** Says that a contribution tells no experience, or that it does after all. */
    public void holdsNothing(UUID themeId, UUID contributionId, boolean yes) {
        workItems.begin(TASK, themeId);
        item(themeId, contributionId).holdsNothing(yes);
    }

    /** The package is read. Refused while something in it was not looked at. */
    public void finish(UUID themeId) {
        workItems.begin(TASK, themeId);
        var left = current(themeId).contributions().stream().filter(c -> !c.isDone()).count();
        if (left > 0) {
            throw new BusinessException("knowledge.unread", left);
        }
        open(themeId).read(actor.accountName());
        read.fire(new PackageRead(themeId));
    }

    private ReadingPackage open(UUID themeId) {
        return em.createQuery("""
                select p from ReadingPackage p where p.themeId = :id and p.state = :open order by p.number""",
                ReadingPackage.class).setParameter("id", themeId).setParameter("open", ReadingPackage.State.OPEN)
                .setMaxResults(1).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    private ReadingItem item(UUID themeId, UUID contributionId) {
        var found = queries.get(ReadingItem.class, contributionId);
        if (!found.isIn(open(themeId))) {
            throw new NotFoundException();
        }
        return found;
    }
}
