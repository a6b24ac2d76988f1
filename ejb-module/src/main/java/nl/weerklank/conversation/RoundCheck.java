package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.weerklank.cycle.BlockCode;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.cycle.PhaseBlock;
import nl.weerklank.cycle.PhaseCheck;
import nl.weerklank.cycle.PhaseToClose;
import nl.weerklank.cycle.ResidentActivity;

/** Phase 1 closes when every group was heard enough (INV-12); a conversation is an activity with residents (INV-05). */
@ApplicationScoped
class RoundCheck implements PhaseCheck, ResidentActivity {

    @Inject
    EntityManager em;
    @Inject
    Representation representation;

    @Override
    public List<PhaseBlock> blocks(PhaseToClose phase) {
        if (phase.phase() != CyclePhase.OPEN_UP) {
            return List.of();
        }
        return representation.ofCycle(phase.cycleId(), phase.trajectoryId()).stream()
                .filter(g -> g.balance() != Balance.IN_BALANCE)
                // A number that would point at somebody is not there (INV-13); the sentence works with zero as well.
                .map(g -> new PhaseBlock(code(g.balance()).name(), g.group(), g.extra() == null ? 0 : g.extra(),
                        "/trajectory/manage?traject=" + phase.trajectoryId())).toList();
    }

    @Override
    public long held(PhaseToClose phase) {
        return em.createQuery("""
                select count(c) from Conversation c join ConversationRound r on r.id = c.roundId
                where r.trajectoryId = :id and c.participants > 0 and c.heldAt between :from and :until""", Long.class)
                .setParameter("id", phase.trajectoryId()).setParameter("from", phase.openedAt())
                .setParameter("until", phase.closingAt()).getSingleResult();
    }

    static BlockCode code(Balance balance) {
        return switch (balance) {
            case SHORT -> BlockCode.REPRESENTATION_SHORT;
            case UNCERTAIN -> BlockCode.REPRESENTATION_UNSURE;
            default -> BlockCode.REPRESENTATION_TOO_FEW;
        };
    }
}
