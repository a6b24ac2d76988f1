package nl.weerklank.cycle;

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
import nl.weerklank.worklist.WorkItems;

/** What keeps a phase open, and what is done about it (F0 5, F1). */
@Stateless
@RolesAllowed(Role.POLICY_OFFICER)
public class PhaseClosings {

    static final String RESOLVE = "resolveBlocks";
    static final String EXCEPTION = "decideException";
    private static final int LONGEST_REASON = 1000;

    @PersistenceContext
    EntityManager em;
    @Inject
    CycleQueries queries;
    @Inject
    PhaseBlocks blocks;
    @Inject
    RuleExceptions exceptions;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<BlocksResolved> resolved;
    @Inject
    Event<ExceptionConcluded> concluded;

    /** What keeps the phase open now; what was solved is gone from it. Empty when no phase closes. */
    public List<PhaseBlock> blocks(UUID cycleId) {
        return queries.closing(cycleId).isEmpty() ? List.of() : blocks.of(cycleId);
    }

    /** The phase that wants to close. */
    public CyclePhase phase(UUID cycleId) {
        return queries.now(cycleId).phase();
    }

    /** Everything was solved: tell everybody who still waits, and look again. Two at once: the second hears so. */
    public void again(UUID cycleId) {
        workItems.begin(RESOLVE, cycleId);
        resolved.fire(new BlocksResolved(cycleId, "AGAIN", null));
    }

    /** The phase is not finished after all: it opens again. */
    public void reopen(UUID cycleId) {
        workItems.begin(RESOLVE, cycleId);
        resolved.fire(new BlocksResolved(cycleId, "REOPEN", null));
    }

    /** Asks the bestuurder for an exception. Refused where the rule allows none, for what is no block, and without reason. */
    public void except(UUID cycleId, String code, String subject, String because) {
        workItems.begin(RESOLVE, cycleId);
        var block = blocks.of(cycleId).stream()
                .filter(b -> b.code().equals(code) && b.subject().equals(subject == null ? "" : subject)).findFirst()
                .orElseThrow(() -> new BusinessException("cycle.block.gone"));
        resolved.fire(new BlocksResolved(cycleId, "EXCEPTION",
                askException(cycleId, BlockCode.valueOf(block.code()), block.subject(), because)));
    }

    /** One exception, as the bestuurder sees it before it is decided. */
    @RolesAllowed({Role.POLICY_OFFICER, Role.EXECUTIVE})
    public RuleExceptionRow exception(UUID exceptionId) {
        return exceptions.get(exceptionId).toRow();
    }

    /** Decides with a reason that everybody can read. Refuses blocked words (INV-29). The bestuurder may. */
    @RolesAllowed(Role.EXECUTIVE)
    public void conclude(UUID exceptionId, Boolean grant, String reason) {
        if (grant == null) {
            throw new BusinessException("cycle.outcome.required");
        }
        requireReason(reason);
        workItems.begin(EXCEPTION, exceptionId);
        var exception = exceptions.lock(exceptionId);
        exception.decide(grant, reason.strip(), actor.accountName(), clock.instant());
        concluded.fire(new ExceptionConcluded(exceptionId, grant ? "GRANTED" : "REFUSED"));
    }

    UUID askException(UUID cycleId, BlockCode code, String subject, String because) {
        requireReason(because);
        var exception = new RuleException(queries.now(cycleId), code, subject, because.strip(), actor.accountName(),
                clock.instant());
        em.persist(exception);
        em.flush();
        return exception.id();
    }

    private void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("cycle.reason.required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BusinessException("cycle.because.tooLong");
        }
        words.requireSendable(reason);
    }
}
