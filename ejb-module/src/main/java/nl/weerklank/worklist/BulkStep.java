package nl.weerklank.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/** One task of an act on several: a refusal is written down and touches no other task. */
@Stateless
@RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
    Role.ADMINISTRATOR, Role.POLICY_OFFICER, Role.EDITOR, Role.LANGUAGE_PANEL, Role.AREA_MANAGER,
    Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.FACILITATOR, Role.AMBASSADOR, Role.KEY_PERSON,
    Role.AREA_PROFESSIONAL, Role.COUNCIL_CHAIR, Role.PRIVACY_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY})
public class BulkStep {

    private static final int MAX_FACT = 120;

    @PersistenceContext
    EntityManager em;
    @Inject
    CurrentActor actor;
    @Inject
    BulkTurn turn;

    /**
     * Gives the next task of the list its turn. The caller's own act only.
     *
     * @return whether there may be another
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean next(UUID bulkId) {
        var act = em.find(BulkAct.class, bulkId, LockModeType.PESSIMISTIC_WRITE);
        if (act == null || act.of(actor.accountName()).state() != BulkDetails.State.RUNNING) {
            return false;
        }
        var next = em.createQuery("select i from BulkItem i where i.bulkId = :id and i.outcome is null order by i.place",
                BulkItem.class).setParameter("id", bulkId).setMaxResults(1).getResultStream().findFirst();
        if (next.isEmpty()) {
            act.finish();
            return false;
        }
        var item = next.get();
        try {
            turn.take(act.kind(), item.workItemId(), act.toAccount(), act.reason());
            item.done();
        } catch (NotFoundException notYours) {
            item.refused("worklist.bulk.notYours", null);
        } catch (BusinessException refused) {
            var fact = refused.getArgs().length == 0 ? null : String.valueOf(refused.getArgs()[0]);
            item.refused(refused.getMessageKey(), fact == null || fact.length() <= MAX_FACT ? fact : fact.substring(0, MAX_FACT));
        }
        return true;
    }
}
