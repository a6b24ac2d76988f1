package nl.weerklank.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.worklist.WorkItems;

/** Keeps councils: their terms and quorum, and who sits in them. The beheerder may for all, a secretary for their own. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
public class Councils {

    /** With which role somebody can do what a part asks; a substitute is a member until the chair is away. */
    private static final Set<String> ROLES = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);

    @PersistenceContext
    EntityManager em;
    @Inject
    CouncilQueries councils;
    @Inject
    AdviceQueries queries;
    @Inject
    Accounts accounts;
    @Inject
    CurrentActor actor;
    @Inject
    WorkItems workItems;
    @Inject
    Event<CouncilChanged> changed;
    @Inject
    Event<CouncilMemberLeft> left;

    /** All for the beheerder, the own for a secretary. */
    public List<CouncilRow> list() {
        return (isAdministrator() ? councils.all() : councils.own()).stream().map(Council::toRow).toList();
    }

    /** One council; another than the secretary's own is not found. */
    public CouncilRow get(UUID councilId) {
        return mine(councilId).toRow();
    }

    /** Who is in office today. */
    public List<CouncilMemberRow> members(UUID councilId) {
        var members = councils.members(mine(councilId).id());
        var names = queries.names(members.stream().map(CouncilMember::account).toList());
        return members.stream().map(m -> m.toRow(names.getOrDefault(m.account(), m.account()))).toList();
    }

    /** A new council, or other settings for one; terms that run keep their dates. Only the beheerder makes a new one. */
    public UUID keep(KeepCouncil command) {
        Council council;
        if (command.councilId() == null) {
            if (!isAdministrator()) {
                throw new NotFoundException();
            }
            council = new Council(command);
        } else {
            council = mine(command.councilId());
            council.keep(command);
        }
        var same = em.createQuery("select count(c) from Council c where lower(c.name) = lower(:name) and c.id <> :id", Long.class)
                .setParameter("name", council.name()).setParameter("id", council.id()).getSingleResult();
        if (same > 0) {
            throw new BusinessException("advice.council.known");
        }
        em.persist(council);
        changed.fire(new CouncilChanged(council.id()));
        return council.id();
    }

    /** Somebody with an account comes in; one chair, one substitute and one secretary at a time. */
    public void add(AddCouncilMember command) {
        var council = mine(command.councilId());
        var account = command.account() == null ? "" : command.account().strip();
        var roles = accounts.current(account).roles();
        if (roles.stream().noneMatch(ROLES::contains)) {
            throw new BusinessException("advice.member.account");
        }
        var member = new CouncilMember(council.id(), account, command.part(), command.since(), command.lastDay());
        var others = em.createQuery("""
                select m from CouncilMember m where m.councilId = :id and (m.lastDay is null or m.lastDay >= :since)""",
                CouncilMember.class).setParameter("id", council.id()).setParameter("since", command.since()).getResultList();
        if (others.stream().anyMatch(m -> m.account().equals(account))) {
            throw new BusinessException("advice.member.known");
        }
        if (command.part() != CouncilPart.MEMBER && others.stream().anyMatch(m -> m.part() == command.part())) {
            throw new BusinessException("advice.member.partTaken");
        }
        em.persist(member);
        em.flush();
        handOver(council);
        changed.fire(new CouncilChanged(council.id()));
    }

    /** A member leaves today. Remarks and votes stay; open work of the member is closed or goes to who takes it over. */
    public void leave(UUID councilId, UUID memberId) {
        var council = mine(councilId);
        var member = councils.member(memberId);
        if (!member.councilId().equals(council.id()) || !member.isIn(councils.today())) {
            throw new NotFoundException();
        }
        member.leave(councils.today());
        em.flush();
        handOver(council);
        var open = running(council).stream().filter(r -> workItems.isOpen(AdviceTasks.READ, r.id())
                || workItems.isOpen(AdviceTasks.VOTE, r.id())).map(AdviceRequest::id).toList();
        left.fire(new CouncilMemberLeft(memberId, member.account(), open));
        changed.fire(new CouncilChanged(council.id()));
    }

    /** The chair is away, or back: what waits for the chair goes to the substitute, or back. Chair and substitute may as well. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY, Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER})
    public void chairIsAway(UUID councilId, boolean away) {
        var council = mine(councilId);
        if (!isAdministrator() && councils.seat(councilId).part() == CouncilPart.MEMBER) {
            throw new NotFoundException();
        }
        if (away && councils.holder(councilId, CouncilPart.SUBSTITUTE).isEmpty()) {
            throw new BusinessException("advice.council.noSubstitute");
        }
        council.chairIsAway(away);
        handOver(council);
        changed.fire(new CouncilChanged(councilId));
    }

    /** What waits for one person waits for who does that now. */
    private void handOver(Council council) {
        var requests = running(council);
        if (requests.isEmpty()) {
            return;
        }
        var chair = councils.actingChair(council);
        var checker = councils.holder(council.id(), CouncilPart.SECRETARY).orElse(chair);
        for (var request : requests) {
            AdviceTasks.OF_CHAIR.forEach(task -> workItems.giveTo(task, request.id(), chair.account()));
            workItems.giveTo(AdviceTasks.CHECK, request.id(), checker.account());
            if (request.rapporteur() != null && !councils.member(request.rapporteur()).isIn(councils.today())) {
                request.writtenBy(chair.id());
                workItems.giveTo(AdviceTasks.WRITE, request.id(), chair.account());
                workItems.giveTo(AdviceTasks.CONSULT, request.id(), chair.account());
            }
        }
    }

    private List<AdviceRequest> running(Council council) {
        return em.createQuery("""
                select r from AdviceRequest r where r.councilId = :id and r.state not in (CLOSED, NO_ADVICE, WITHDRAWN)""",
                AdviceRequest.class).setParameter("id", council.id()).getResultList();
    }

    private Council mine(UUID councilId) {
        var council = councils.get(councilId);
        if (!isAdministrator()) {
            councils.seat(councilId);
        }
        return council;
    }

    private boolean isAdministrator() {
        return actor.get().has(Role.ADMINISTRATOR);
    }
}
