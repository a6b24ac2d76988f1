package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;

/** The principles that measures are held against (B01, INV-41): kept by beleidsmedewerkers. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class Principles {

    @PersistenceContext
    EntityManager em;
    @Inject
    MeasureQueries queries;
    @Inject
    CurrentActor actor;
    @Inject
    WordList words;
    @Inject
    Clock clock;
    @Inject
    Event<PrincipleChanged> changed;

    /** Those that hold now first. */
    public List<PrincipleRow> list() {
        return em.createQuery("""
                select p.id, p.text, p.explanation, p.active from Principle p order by p.active desc, p.text, p.id""",
                Object[].class).getResultStream().map(p -> new PrincipleRow((UUID) p[0], (String) p[1], (String) p[2],
                        (Boolean) p[3], null, null)).toList();
    }

    /**
     * Adds a principle, or writes one anew. Residents read it: blocked words are refused.
     *
     * @param principleId null for a new one
     */
    public void write(UUID principleId, String text, String explanation) {
        if (text == null || text.isBlank() || text.strip().length() > 200) {
            throw new BusinessException("principle.text.required");
        }
        if (explanation == null || explanation.isBlank() || explanation.strip().length() > 600) {
            throw new BusinessException("principle.explanation.required");
        }
        words.requireSendable(text + "\n" + explanation);
        var principle = principleId == null
                ? new Principle(text.strip(), explanation.strip(), actor.accountName(), clock.instant())
                : queries.lock(Principle.class, principleId);
        principle.write(text.strip(), explanation.strip(), actor.accountName(), clock.instant());
        em.persist(principle);
        changed.fire(new PrincipleChanged(principle.id()));
    }

    /** Takes a principle out of use, or into use again; what was held against it stays. */
    public void use(UUID principleId, boolean yes) {
        queries.lock(Principle.class, principleId).use(yes, actor.accountName(), clock.instant());
        changed.fire(new PrincipleChanged(principleId));
    }
}
