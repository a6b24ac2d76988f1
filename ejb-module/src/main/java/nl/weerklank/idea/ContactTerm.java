package nl.weerklank.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;
import nl.weerklank.vault.Vault;

/** Who handed in an idea that ended. The idea, the besluit and the money stay for the archive; the person goes (ADM-04). */
@ApplicationScoped
class ContactTerm implements RetentionRule {

    private static final String ENDED = """
            from Idea i where i.endedAt < :before
            and i.handle in (select p.id from Person p where p.erasedAt is null)
            and not exists (select c from Contribution c join Trajectory t on t.id = c.trajectoryId
                where c.handle = i.handle and t.endedAt is null)""";

    @Inject
    EntityManager em;
    @Inject
    Vault vault;

    @Override
    public RetentionKind kind() {
        return RetentionKind.CONTACT;
    }

    @Override
    public long due(Instant before) {
        return em.createQuery("select count(i) " + ENDED, Long.class).setParameter("before", before).getSingleResult();
    }

    @Override
    public long takeAway(Instant before) {
        var ended = em.createQuery("select i " + ENDED, Idea.class).setParameter("before", before).getResultList();
        for (var idea : ended) {
            em.createQuery("delete from IdeaPhoto p where p.ideaId = :idea and p.ofStory = false")
                    .setParameter("idea", idea.id()).executeUpdate();
            var subjects = new HashSet<>(em.createQuery("select c.id from Contribution c where c.handle = :handle", UUID.class)
                    .setParameter("handle", idea.handle()).getResultList());
            subjects.add(idea.id());
            vault.forget(idea.handle(), subjects);
        }
        return ended.size();
    }
}
