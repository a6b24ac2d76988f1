package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** Ways to look at the task list, kept under a name for oneself or for everybody with a role. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class SavedFilters {

    private static final int MAX_NAME = 60;
    /** More names than this nobody finds anything in. */
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    WorklistCounting counting;

    /** The caller's own filters and those shared with their roles, by name, each with its count: two statements. */
    public List<SavedFilterRow> list() {
        var me = actor.get();
        var filters = em.createQuery("""
                select f from SavedFilter f where f.removedAt is null and f.name is not null
                and (f.owner = :me or f.role in :roles) order by lower(f.name), f.id""", SavedFilter.class)
                .setParameter("me", me.account()).setParameter("roles", me.roles()).setMaxResults(2 * MOST).getResultList();
        if (filters.isEmpty()) {
            return List.of();
        }
        var counts = counting.of(filters.stream().map(f -> f.toRow(me.account(), 0).filter()).toList(), me);
        return IntStream.range(0, filters.size()).mapToObj(i -> filters.get(i).toRow(me.account(), counts.get(i))).toList();
    }

    /**
     * One filter that the caller may use, also when it was removed meanwhile: the row says so, and the page says it to
     * people. Empty when there never was one for the caller.
     */
    public Optional<SavedFilterRow> find(UUID id) {
        var me = actor.get();
        return Optional.ofNullable(id == null ? null : em.find(SavedFilter.class, id))
                .filter(f -> f.owner().equals(me.account()) || f.role() != null && me.has(f.role()))
                .map(f -> f.toRow(me.account(), 0));
    }

    /**
     * Keeps a filter under a name; the same name again keeps the new way to look. Shared with a role that the caller
     * holds, or with null for nobody.
     */
    public UUID save(String name, String role, WorklistFilter filter) {
        var me = actor.get();
        if (name == null || name.isBlank() || name.strip().length() > MAX_NAME) {
            throw new BusinessException("worklist.filter.name", MAX_NAME);
        }
        if (role != null && !me.has(role)) {
            throw new BusinessException("worklist.filter.role");
        }
        var own = em.createQuery("select f from SavedFilter f where f.owner = :me and f.name is not null and f.removedAt is null",
                SavedFilter.class).setParameter("me", me.account()).getResultList();
        var found = own.stream().filter(f -> f.isCalled(name.strip())).findFirst().orElse(null);
        if (found == null && own.size() >= MOST) {
            throw new BusinessException("worklist.filter.many", MOST);
        }
        return keep(found == null ? new SavedFilter(me.account(), name.strip()) : found, role, filter);
    }

    /** Keeps what the caller looks for now, without a name; of these the last twenty stay. */
    public UUID look(WorklistFilter filter) {
        var me = actor.accountName();
        var kept = keep(new SavedFilter(me, null), null, filter);
        em.createNativeQuery("""
                delete from weerklank.saved_filter f where f.owner = :me and f.name is null and f.id not in (
                    select l.id from weerklank.saved_filter l where l.owner = :me and l.name is null
                    order by l.saved_at desc, l.id limit :most)""")
                .setParameter("me", me).setParameter("most", MOST).executeUpdate();
        return kept;
    }

    /** Takes a filter away, for all who use it. Only its owner may; once more does nothing. */
    public void remove(UUID id) {
        var filter = em.find(SavedFilter.class, id);
        if (filter == null || !filter.owner().equals(actor.accountName())) {
            throw new NotFoundException();
        }
        filter.remove(clock.instant());
    }

    private UUID keep(SavedFilter saved, String role, WorklistFilter filter) {
        saved.keep(filter, role, clock.instant());
        em.persist(saved);
        em.flush();
        return saved.id();
    }
}
