package nl.weerklank.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Keeps contributions. */
@Stateless
public class Contributions {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    Event<ContributionReceived> received;
    @Inject
    Event<ContributionErased> erased;

    /** Keeps a contribution, once per source: the same source again gives the contribution that is there. */
    @RolesAllowed(Role.PROCESS)
    public UUID keep(NewContribution from) {
        return em.createQuery("""
                select c.id from Contribution c where c.source = :source and c.sourceId = :id""", UUID.class)
                .setParameter("source", from.source()).setParameter("id", from.sourceId())
                .getResultStream().findFirst()
                .orElseGet(() -> persist(from));
    }

    /** The owner's yes to showing it ended; nothing public may show it any more. The owner's own act, so anybody with the code may. */
    @PermitAll
    public void hide(ContributionSource source, UUID sourceId) {
        em.createQuery("update Contribution c set c.publicConsent = false where c.source = :source and c.sourceId = :id")
                .setParameter("source", source).setParameter("id", sourceId).executeUpdate();
    }

    /** Nothing public may show it any more; again changes nothing. The process may. */
    @RolesAllowed(Role.PROCESS)
    public void hideFromAll(UUID id) {
        taken(id).hideFromAll();
    }

    /** Erases what was taken back (S12 4); with {@code keepTheme} its theme and outcome stay. Again changes nothing. The process may. */
    @RolesAllowed(Role.PROCESS)
    public void erase(UUID id, boolean keepTheme) {
        taken(id).erase(keepTheme);
        erased.fire(new ContributionErased(id));
    }

    private Contribution taken(UUID id) {
        var found = id == null ? null : em.find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    /** The owner says yes to showing it. The owner's own act, so anybody with the code may; what was taken back stays away. */
    @PermitAll
    public void show(ContributionSource source, UUID sourceId) {
        em.createQuery("""
                update Contribution c set c.publicConsent = true where c.source = :source and c.sourceId = :id
                and c.state <> WITHDRAWN""").setParameter("source", source).setParameter("id", sourceId).executeUpdate();
    }

    /** What a wijk's residents gave, newest first. Officials may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.EXECUTIVE})
    public List<ContributionRow> of(UUID neighbourhoodId) {
        return em.createQuery("""
                select new nl.weerklank.contribution.ContributionRow(c.id, c.source, c.sourceId, c.neighbourhoodId,
                c.theme, c.publicConsent, c.createdAt) from Contribution c
                where c.neighbourhoodId = :area order by c.createdAt desc, c.id""", ContributionRow.class)
                .setParameter("area", neighbourhoodId).setMaxResults(200).getResultList();
    }

    /** Puts a contribution under a theme, and makes it public in these words or not at all (RES-19). The redacteur may. */
    @RolesAllowed({Role.EDITOR, Role.POLICY_OFFICER})
    public void sort(UUID id, String theme, String publicWords) {
        if (theme == null || theme.isBlank() || theme.length() > 60) {
            throw new BusinessException("contribution.theme.required");
        }
        var words = publicWords == null || publicWords.isBlank() ? null : publicWords.strip();
        if (words != null && words.length() > 1000) {
            throw new BusinessException("contribution.publicWords.tooLong");
        }
        var found = id == null ? null : em.find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFoundException();
        }
        found.sort(theme.strip(), words);
    }

    /**
     * Puts a contribution under another theme of its trajectory, or under its first when {@code from} is null. Refused when
     * it is not under {@code from} any more: a colleague was faster. A beleidsmedewerker may.
     */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void moveToTheme(UUID id, UUID trajectoryId, String from, String to) {
        var found = id == null ? null : em.find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.isOf(trajectoryId)) {
            throw new NotFoundException();
        }
        em.refresh(found);
        found.moveToTheme(from, to);
    }

    /** Everything under one theme of a trajectory stands under another name from now on. A beleidsmedewerker may. */
    @RolesAllowed(Role.POLICY_OFFICER)
    public void renameTheme(UUID trajectoryId, String from, String to) {
        em.createQuery("update Contribution c set c.theme = :to where c.trajectoryId = :id and c.theme = :from")
                .setParameter("to", to).setParameter("id", trajectoryId).setParameter("from", from).executeUpdate();
    }

    private UUID persist(NewContribution from) {
        var contribution = new Contribution(from, clock.instant());
        em.persist(contribution);
        received.fire(new ContributionReceived(from.sourceId(), from.source().name()));
        return contribution.id();
    }
}
