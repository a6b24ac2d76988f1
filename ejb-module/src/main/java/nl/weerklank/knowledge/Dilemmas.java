package nl.weerklank.knowledge;

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
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.text.WordList;
import nl.weerklank.worklist.WorkItems;

/** The board of dilemmas: where professionals get stuck in daily practice (P2 5, B03). */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class Dilemmas {

    static final String TASK = "talkAboutDilemmas";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<DilemmasTalkedOver> talkedOver;

    /** The dilemmas of a cycle, oldest first. The facilitator of the joint talk reads them too. */
    @RolesAllowed({Role.AREA_MANAGER, Role.FACILITATOR})
    public List<DilemmaRow> of(UUID cycleId) {
        return queries.dilemmas(cycleId).stream().map(Dilemma::toRow).toList();
    }

    /**
     * Writes a dilemma down, in words that residents may read later. Refuses a rule without who can change it, and blocked
     * words (INV-29).
     */
    public void raise(UUID cycleId, DilemmaKind kind, String text, String ruleOwner) {
        workItems.begin(TASK, cycleId);
        var dilemma = new Dilemma(cycleId, kind, typed(text), typed(ruleOwner), actor.accountName(), clock.instant());
        words.requireSendable(text + "\n" + (ruleOwner == null ? "" : ruleOwner));
        em.persist(dilemma);
    }

    /** Takes one off the board that was written down by mistake. */
    public void takeOff(UUID cycleId, UUID dilemmaId) {
        workItems.begin(TASK, cycleId);
        em.remove(queries.dilemmas(cycleId).stream()
                .filter(d -> d.id().equals(dilemmaId) && d.state() == DilemmaState.RAISED).findFirst()
                .orElseThrow(NotFoundException::new));
    }

    /** The talk is over. Refused with an empty board, unless nothing clashes. */
    public void finish(UUID cycleId, boolean nothingClashes) {
        workItems.begin(TASK, cycleId);
        if (queries.dilemmas(cycleId).isEmpty() != nothingClashes) {
            throw new BusinessException(nothingClashes ? "dilemma.contradiction" : "dilemma.none");
        }
        talkedOver.fire(new DilemmasTalkedOver(cycleId));
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
