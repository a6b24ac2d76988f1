package nl.weerklank.advice;

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
import nl.weerklank.cycle.CycleQueries;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** What the municipality asks of councils, with the dossier. A beleidsmedewerker may. */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class AdviceRequests {

    private static final int MOST_PAPERS = 20;

    @PersistenceContext
    EntityManager em;
    @Inject
    CouncilQueries councils;
    @Inject
    AdviceQueries queries;
    @Inject
    CycleQueries cycles;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<AdviceRequested> requested;
    @Inject
    Event<DossierCompleted> completed;
    @Inject
    Event<ThinkingAlongNoted> noted;

    /** The councils that can be asked: those with a chair. */
    public List<CouncilRow> councils() {
        return councils.all().stream().filter(c -> councils.holder(c.id(), CouncilPart.CHAIR).isPresent()
                || councils.holder(c.id(), CouncilPart.SUBSTITUTE).isPresent()).map(Council::toRow).toList();
    }

    /** Every request and unasked advice, the newest first. The bestuurder may read along. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE})
    public List<AdviceRow> list() {
        return queries.rows("1 = 1 order by r.askedAt desc, r.id", null);
    }

    /** What was asked and advised about a trajectory, the newest first. */
    public List<AdviceRow> of(UUID trajectoryId) {
        return queries.rows("r.trajectoryId = :it order by r.askedAt desc, r.id", trajectoryId);
    }

    /** One request with its papers. Nothing that single members said is with it. The bestuurder may read along. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE})
    public AdviceDetails get(UUID requestId) {
        return queries.details(requestId);
    }

    /**
     * Asks a council for advice (POL-11). Its term does not run yet: first it looks whether the dossier is complete (INV-17).
     *
     * @param command with a cycle when its phase 3 waits for the advice
     * @return the request
     */
    public UUID ask(RequestAdvice command) {
        var council = councils.get(command.councilId());
        councils.actingChair(council);
        if (command.papers().isEmpty() || command.papers().size() > MOST_PAPERS) {
            throw new BusinessException("advice.papers.required");
        }
        if (command.cycleId() != null && !cycles.trajectoryOf(command.cycleId()).equals(command.trajectoryId())) {
            throw new NotFoundException();
        }
        if (command.cycleId() != null && em.createQuery("""
                select count(r) from AdviceRequest r where r.cycleId = :id and r.state not in (CLOSED, NO_ADVICE, WITHDRAWN)""",
                Long.class).setParameter("id", command.cycleId()).getSingleResult() > 0) {
            throw new BusinessException("advice.asked");
        }
        if (command.cycleId() != null) {
            workItems.begin(AdviceTasks.ASK, command.cycleId());
        }
        var request = AdviceRequest.asked(command, council, actor.accountName(), clock.instant());
        words.requireSendable(String.join("\n", command.title(), command.question(), command.influenceLeft()));
        em.persist(request);
        for (var paper : command.papers()) {
            em.persist(new AdvicePaper(request.id(), command.papers().indexOf(paper) + 1, paper, clock.instant()));
        }
        em.flush();
        requested.fire(new AdviceRequested(request.id(), command.cycleId()));
        return request.id();
    }

    /** Adds a paper while the dossier is not found complete. */
    public void addPaper(UUID requestId, NewPaper paper) {
        var request = queries.lock(requestId);
        if (request.state() != AdviceState.REQUESTED && request.state() != AdviceState.INCOMPLETE) {
            throw new BusinessException("advice.papers.closed");
        }
        var papers = queries.papers(requestId);
        if (papers.size() >= MOST_PAPERS) {
            throw new BusinessException("advice.papers.required");
        }
        em.persist(new AdvicePaper(requestId, papers.size() + 1, paper, clock.instant()));
    }

    /** Writes a paper anew until there is an advice; remarks that were made on other words say so. */
    public void changePaper(UUID requestId, UUID paperId, NewPaper paper) {
        var request = queries.lock(requestId);
        if (request.mode() != AdviceMode.ASKED || request.state().isForAll()) {
            throw new BusinessException("advice.papers.closed");
        }
        queries.paper(requestId, paperId).write(paper, clock.instant());
    }

    /** What the council missed is there now; it looks again. */
    public void complete(UUID requestId) {
        workItems.begin(AdviceTasks.COMPLETE, requestId);
        queries.lock(requestId).completed();
        completed.fire(new DossierCompleted(requestId));
    }

    /** Notes that a council thought along by word of mouth, before there was a draft. It replaces no advice (ADV-06). */
    public void noteThinkingAlong(NoteThinkingAlong command) {
        councils.get(command.councilId());
        var early = new EarlyConsultation(command, actor.accountName(), councils.today(), clock.instant());
        em.persist(early);
        noted.fire(new ThinkingAlongNoted(early.id()));
    }

    /** When councils thought along about a trajectory, the newest first. */
    public List<ThinkingAlongRow> thinkingAlong(UUID trajectoryId) {
        return em.createQuery("""
                select e from EarlyConsultation e where e.trajectoryId = :id order by e.heldOn desc, e.notedAt desc""",
                EarlyConsultation.class).setParameter("id", trajectoryId).getResultStream().map(EarlyConsultation::toRow)
                .toList();
    }
}
