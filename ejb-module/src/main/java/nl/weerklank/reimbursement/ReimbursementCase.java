package nl.weerklank.reimbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.rule.DecisionTables;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Euros;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** What the process of a claim asks (S11). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ReimbursementCase {

    static final String LATE_TASK = "reimbursementLate";
    private static final String LIMITS = "reimbursementLimit";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    /** A first call comes as soon as one on an idea. */
    private static final SettingKey TERM_TO_TALK = SettingKey.TERM_FIRST_CALL_WORKING_DAYS;

    @PersistenceContext
    EntityManager em;
    @Inject
    ReimbursementQueries queries;
    @Inject
    DecisionTables rules;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;

    /**
     * S11 2: looks at the totals of month and year, and whether a receipt is needed.
     *
     * @return UNDER or NEAR_LIMIT
     */
    public String checkLimits(UUID reimbursementId) {
        var claim = queries.lock(reimbursementId);
        queries.lockPerson(claim.handle());
        var today = Dates.on(clock.instant());
        var had = queries.allowance(claim.handle(), today);
        var threshold = settings.number(SettingKey.REIMBURSEMENT_NO_RECEIPT);
        var found = rules.evaluate(LIMITS, Map.of("overMonth", had.passesMonth(claim.amount()),
                "overYear", had.passesYear(claim.amount()),
                "receiptMissing", !claim.receipts() && claim.amount().compareTo(BigDecimal.valueOf(threshold)) > 0));
        claim.looked(LimitRule.valueOf(found.rule()), today);
        return found.outcome();
    }

    /** S11 4. */
    public Instant talkBy(UUID reimbursementId) {
        return workingDays.after(clock.instant(), settings.number(TERM_TO_TALK));
    }

    /** S11 4: next month they may have it without a consequence. */
    public Instant nextMonth(UUID reimbursementId) {
        return from(queries.lock(reimbursementId).payFrom());
    }

    /** S11 5: working days from now; kept, so that the receiver can see it. */
    public Instant payBy(UUID reimbursementId) {
        var claim = queries.lock(reimbursementId);
        if (claim.payBy() == null) {
            claim.payBy(workingDays.after(clock.instant(), settings.number(SettingKey.TERM_REIMBURSEMENT_WORKING_DAYS)));
        }
        return claim.payBy();
    }

    /** S11 5: nobody paid in time: the bestuurder is told, once; the task stays. */
    public void tellPaymentLate(UUID reimbursementId) {
        if (!workItems.isOpen(LATE_TASK, reimbursementId)) {
            workItems.created(new NewWorkItem(null, null, LATE_TASK, "Een vergoeding is te laat", "reimbursement/late",
                    reimbursementId, Role.EXECUTIVE, null, clock.instant(),
                    "Een inwoner wacht op een vergoeding die wij beloofden. Praat met de betaler."));
        }
    }

    /** S11 6: it is on its way; the account is erased when nothing else of theirs waits for it. */
    public void tellPaid(UUID reimbursementId) {
        var claim = queries.lock(reimbursementId);
        eraseAccountWhenNothingWaits(claim.handle());
        var how = claim.way() == ReimbursementWay.TRANSFER ? "Het geld staat binnen een paar dagen op uw rekening."
                : "Het ligt klaar bij de balie van het stadhuis. Noem nummer " + claim.pickupNumber() + ".";
        messages.write(MessageKind.REIMBURSEMENT_PAID, reimbursementId, claim.handle(), reimbursementId.toString(),
                Map.of("amount", Euros.format(claim.amount()), "wayText", how));
    }

    /** S11 4: what was agreed in the talk, on paper. */
    public void tellAgreed(UUID reimbursementId) {
        var claim = queries.lock(reimbursementId);
        var agreed = claim.state() == ReimbursementState.DECLINED ? "U wilt dit geld liever niet. Wij betalen het niet uit."
                : claim.payFrom() != null && claim.payFrom().isAfter(Dates.on(clock.instant()))
                ? "Wij betalen het vanaf " + Dates.day(claim.payFrom()) + "."
                : "Wij betalen het nu.";
        if (claim.state() == ReimbursementState.DECLINED) {
            eraseAccountWhenNothingWaits(claim.handle());
        }
        messages.write(MessageKind.REIMBURSEMENT_AGREED, reimbursementId, claim.handle(), reimbursementId.toString(),
                Map.of("amount", Euros.format(claim.amount()), "agreed", agreed));
    }

    private void eraseAccountWhenNothingWaits(UUID handle) {
        em.flush();
        var waiting = em.createQuery("""
                select count(r) from Reimbursement r where r.handle = :handle and r.way = :transfer
                and r.state in (CLAIMED, CHECKED)""", Long.class).setParameter("handle", handle)
                .setParameter("transfer", ReimbursementWay.TRANSFER).getSingleResult();
        if (waiting == 0) {
            vault.eraseAccount(handle);
        }
    }

    private static Instant from(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }
}
