package nl.weerklank.reimbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.BankAccount;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/** What officials do with claims: talking with the receiver near a limit (S11 4), and paying (S11 5). */
@Stateless
public class Reimbursements {

    static final String TALK = "talkWithReceiver";
    static final String PAY = "payReimbursement";
    private static final int LONGEST_NOTE = 500;
    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReimbursementQueries queries;
    @Inject
    Vault vault;
    @Inject
    WorkItems workItems;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<ReimbursementTalkedOver> talked;
    @Inject
    Event<ReimbursementPaid> paid;

    /** One claim. The buurtondersteuner and the betaler may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.PAYER})
    public ReimbursementRow get(UUID reimbursementId) {
        return queries.row(reimbursementId);
    }

    /** What its receiver had this month and year. The buurtondersteuner may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public Allowance allowance(UUID reimbursementId) {
        return queries.allowanceNow(queries.lock(reimbursementId).handle());
    }

    /** How to reach the receiver of an open talk; the look is logged. The buurtondersteuner may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public ContactDetails receiver(UUID reimbursementId) {
        workItems.begin(TALK, reimbursementId);
        return vault.read(queries.lock(reimbursementId).handle(), Purpose.PAY);
    }

    /** Keeps what was agreed with the receiver; nobody else can decline for them. The buurtondersteuner may. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public void talk(TalkWithReceiver command) {
        workItems.begin(TALK, command.reimbursementId());
        var claim = queries.lock(command.reimbursementId());
        if (command.outcome() == null) {
            throw new BusinessException("reimbursement.talk.required");
        }
        var note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BusinessException("reimbursement.note.tooLong");
        }
        if (queries.accountOf(claim.handle()).filter(actor.accountName()::equals).isPresent()) {
            throw new BusinessException("reimbursement.pay.own");
        }
        claim.talked(command.outcome(), note, actor.accountName(), Dates.on(clock.instant()), clock.instant());
        talked.fire(new ReimbursementTalkedOver(claim.id(), switch (command.outcome()) {
            case ACTUAL_COSTS, PAY_NOW -> "PAY";
            case NEXT_MONTH -> "NEXT_MONTH";
            case DECLINED -> "DECLINED";
        }));
    }

    /** What may be paid and is not yet, the oldest first. The betaler may. */
    @RolesAllowed(Role.PAYER)
    public List<ReimbursementRow> toPay() {
        return rows("r.state = CHECKED order by r.payBy, r.id");
    }

    /** What was paid, the newest first. The betaler may. */
    @RolesAllowed(Role.PAYER)
    public List<ReimbursementRow> paid() {
        return rows("r.state = PAID order by r.closedAt desc, r.id");
    }

    /** The account of an open payment; the look is logged (FND-23). The betaler may. */
    @RolesAllowed(Role.PAYER)
    public Optional<BankAccount> account(UUID reimbursementId) {
        workItems.begin(PAY, reimbursementId);
        return vault.readAccount(queries.lock(reimbursementId).handle());
    }

    /** It was paid, or handed out at the counter. Refused for who talked with the receiver, and for the receiver. The betaler may. */
    @RolesAllowed(Role.PAYER)
    public void pay(UUID reimbursementId) {
        workItems.begin(PAY, reimbursementId);
        var claim = queries.lock(reimbursementId);
        claim.pay(actor.accountName(), queries.accountOf(claim.handle()).orElse(null), clock.instant());
        paid.fire(new ReimbursementPaid(reimbursementId));
    }

    private List<ReimbursementRow> rows(String which) {
        return em.createQuery("""
                select r, t.title, c.startsAt from Reimbursement r join Conversation c on c.id = r.conversationId
                join ConversationRound g on g.id = c.roundId join Trajectory t on t.id = g.trajectoryId where\s""" + which,
                Object[].class).setMaxResults(SHOWN).getResultStream()
                .map(r -> ((Reimbursement) r[0]).toRow((String) r[1], (Instant) r[2])).toList();
    }
}
