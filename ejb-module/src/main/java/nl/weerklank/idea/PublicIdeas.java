package nl.weerklank.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Ideeën in de wijk: what everybody may see. */
@Stateless
@PermitAll // public by nature; the query lets nothing through that no official approved
public class PublicIdeas {

    public static final int PAGE_SIZE = 20;

    @PersistenceContext
    EntityManager em;

    /** Ideas with an approved title, newest first; of one wijk, or of all when it is null. Pages count from zero. */
    public List<PublicIdeaRow> list(UUID neighbourhoodId, int page) {
        return em.createQuery("""
                select new nl.weerklank.idea.PublicIdeaRow(i.publicTitle, n.name, i.amount, i.status, i.activityDate,
                i.submittedAt) from Idea i join Neighbourhood n on n.id = i.neighbourhoodId
                where i.titleApprovedBy is not null and i.status not in (:withdrawn, :silent)
                and (:area is null or i.neighbourhoodId = :area)
                order by i.submittedAt desc, i.id""", PublicIdeaRow.class)
                .setParameter("withdrawn", IdeaStatus.WITHDRAWN).setParameter("silent", IdeaStatus.SILENT)
                .setParameter("area", neighbourhoodId)
                .setFirstResult(Math.max(0, page) * PAGE_SIZE).setMaxResults(PAGE_SIZE).getResultList();
    }

    /** How many there are. */
    public long count(UUID neighbourhoodId) {
        return em.createQuery("""
                select count(i) from Idea i where i.titleApprovedBy is not null
                and i.status not in (:withdrawn, :silent) and (:area is null or i.neighbourhoodId = :area)""",
                Long.class)
                .setParameter("withdrawn", IdeaStatus.WITHDRAWN).setParameter("silent", IdeaStatus.SILENT)
                .setParameter("area", neighbourhoodId).getSingleResult();
    }
}
