package nl.weerklank.theme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/**
 * Residents say themselves what comes first, with the code of their contribution or card (P1 13, INV-15), as long as the
 * gespreksleider did not record the order. The code of a whole conversation is nobody's own and cannot choose.
 */
@Stateless
@PermitAll // residents have no account: whoever has the code may choose once
public class OwnRanking {

    @PersistenceContext
    EntityManager em;
    @Inject
    ThemeQueries queries;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    Event<VoteGiven> given;

    /**
     * Whether a code is one of ours. A wrong one is counted for the network address (RES-12).
     *
     * @throws BusinessException {@code idea.code.tooMany} when the address has to wait
     */
    public boolean opens(String code, String networkAddress) {
        if (!guesses.mayTry(GuessedSecret.FOLLOW_CODE, networkAddress)) {
            throw new BusinessException("idea.code.tooMany");
        }
        var found = vault.findByCode(code).isPresent();
        if (!found) {
            guesses.wrong(GuessedSecret.FOLLOW_CODE, networkAddress);
        }
        return found;
    }

    /** The choices that are open for this code now. */
    public List<OpenRanking> open(String code) {
        return vault.findByCode(code).map(handle -> cycles(handle).stream().map(c -> new OpenRanking((UUID) c[0], (String) c[1],
                queries.choices((UUID) c[2]), hasVoted((UUID) c[0], handle))).toList()).orElse(List.of());
    }

    /** Keeps what this person wants first. Once: a second choice is refused, also when both come at one moment. */
    public void vote(String code, UUID cycleId, UUID themeId) {
        var handle = vault.findByCode(code).orElseThrow(NotFoundException::new);
        if (themeId == null) {
            throw new BusinessException("vote.theme.required");
        }
        // Whoever records the order waits for this, or comes first.
        queries.lockCycle(cycleId);
        var open = cycles(handle).stream().filter(c -> c[0].equals(cycleId)).findFirst()
                .orElseThrow(() -> new BusinessException("vote.over"));
        if (queries.choices((UUID) open[2]).stream().noneMatch(t -> t.themeId().equals(themeId))) {
            throw new NotFoundException();
        }
        if (hasVoted(cycleId, handle)) {
            throw new BusinessException("vote.once");
        }
        em.persist(new ThemeCodeVote(cycleId, handle, themeId, clock.instant()));
        em.flush();
        given.fire(new VoteGiven(cycleId));
    }

    private boolean hasVoted(UUID cycleId, UUID handle) {
        return em.createQuery("select count(v) from ThemeCodeVote v where v.cycleId = :cycle and v.voter = :voter", Long.class)
                .setParameter("cycle", cycleId).setParameter("voter", ThemeCodeVote.voter(cycleId, handle))
                .getSingleResult() > 0;
    }

    /** Open cycles, with title and id of their trajectory, in which this person took part and the order is being made. */
    private List<Object[]> cycles(UUID handle) {
        return em.createQuery("""
                select c.id, t.title, t.id from Cycle c join Trajectory t on t.id = c.trajectoryId
                where cast(c.state as string) = 'OPEN' and (exists (select k from Contribution k where k.trajectoryId = t.id
                    and k.handle = :handle and cast(k.state as string) <> 'WITHDRAWN')
                or exists (select i from Invitation i join Conversation g on g.id = i.conversationId
                    join ConversationRound r on r.id = g.roundId where r.trajectoryId = t.id and i.handle = :handle))
                and not exists (select g from Conversation g where g.boardHandle = :handle)
                order by t.title, c.id""", Object[].class).setParameter("handle", handle).getResultStream()
                .filter(c -> workItems.isOpen(ThemeRanking.RANK, (UUID) c[0])).toList();
    }
}
