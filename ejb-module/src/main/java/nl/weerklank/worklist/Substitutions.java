package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/**
 * Who does whose tasks while they are away. The person says so, or an administrator for them. Only somebody who holds the
 * role can be chosen; who loses it later, or whose account ends, does nothing any more in another's name.
 */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class Substitutions {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Accounts accounts;
    @Inject
    Event<SubstitutionSet> happened;

    /** Substitutions that run or will, of which the person is one side; null is the caller, another only for an administrator. */
    public List<SubstitutionRow> list(String account) {
        return em.createQuery("""
                select new nl.weerklank.worklist.SubstitutionRow(s.id, s.absent,
                (select a.displayName from Account a where a.name = s.absent), s.substitute,
                (select a.displayName from Account a where a.name = s.substitute), s.role, s.fromDay, s.toDay,
                case when s.fromDay <= :today then true else false end) from Substitution s
                where s.endedAt is null and s.toDay >= :today and (s.absent = :who or s.substitute = :who)
                order by s.fromDay, s.id""", SubstitutionRow.class)
                .setParameter("today", today()).setParameter("who", person(account).account()).getResultList();
    }

    /** Who can be chosen: colleagues with a role of the person, per role; for all tasks those who hold every one. */
    public List<SubstitutionOption> options(String account) {
        var absent = person(account);
        var options = new ArrayList<SubstitutionOption>();
        var roles = absent.roles().stream().sorted().toList();
        for (var role : roles) {
            accounts.withRole(role).stream().filter(a -> !a.account().equals(absent.account()))
                    .forEach(a -> options.add(new SubstitutionOption(a.account(), a.name(), role)));
        }
        if (roles.size() > 1) {
            var all = accounts.withRole(roles.get(0)).stream().filter(a -> !a.account().equals(absent.account())
                    && a.roles().containsAll(roles)).map(a -> new SubstitutionOption(a.account(), a.name(), null)).toList();
            options.addAll(0, all);
        }
        return options;
    }

    /**
     * Sets a substitution, from today at the earliest it works. For oneself; for another an administrator.
     *
     * @throws BusinessException {@code worklist.substitution.mayNot} when that person does not hold the role
     */
    public UUID set(String account, SetSubstitution command) {
        var absent = person(account);
        if (options(account).stream().noneMatch(o -> o.account().equals(command.substitute())
                && (command.role() == null ? o.role() == null || absent.roles().size() == 1 : command.role().equals(o.role())))) {
            throw new BusinessException("worklist.substitution.mayNot");
        }
        var now = clock.instant();
        var substitution = new Substitution(absent.account(), command, actor.accountName(), today(), now);
        em.persist(substitution);
        happened.fire(new SubstitutionSet(substitution.id(), "SET"));
        return substitution.id();
    }

    /** Ends a substitution now. Who is away may, and an administrator; once more does nothing. */
    public void end(UUID id) {
        var substitution = em.find(Substitution.class, id);
        var me = actor.get();
        if (substitution == null || !substitution.absent().equals(me.account()) && !me.has(Role.ADMINISTRATOR)) {
            throw new NotFoundException();
        }
        substitution.end(clock.instant());
        happened.fire(new SubstitutionSet(id, "ENDED"));
    }

    private LocalDate today() {
        return Dates.on(clock.instant());
    }

    private Actor person(String account) {
        var me = actor.get();
        if (account == null || account.equals(me.account())) {
            return me;
        }
        if (!me.has(Role.ADMINISTRATOR)) {
            throw new NotFoundException();
        }
        var other = accounts.current(account);
        if (other == Actor.NOBODY) {
            throw new NotFoundException();
        }
        return other;
    }
}
