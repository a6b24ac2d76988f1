package nl.weerklank.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.message.MessageKind;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.Euros;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.BankAccount;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.WorkItems;

/** Paying (S1 20, 21): ordering, handing over to finance, and what came of it. The payer is never the decider. */
@Stateless
@RolesAllowed(Role.PAYER)
public class Payments {

    static final String TASK = "pay";

    @PersistenceContext
    EntityManager em;
    @Inject
    WorkItems workItems;
    @Inject
    GrantQueries queries;
    @Inject
    IdeaProgress progress;
    @Inject
    Pots pots;
    @Inject
    Vault vault;
    @Inject
    Settings settings;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<PaymentOrdered> ordered;
    @Inject
    Event<PaymentConfirmed> confirmed;
    @Inject
    Event<PaymentFailed> failed;

    /** The account of an open payment task; the look is logged (FND-23). */
    public Optional<BankAccount> account(UUID ideaId) {
        var idea = progress.lock(ideaId);
        requireNotDecider(ideaId);
        return vault.readAccount(idea.handle());
    }

    /** Orders the payment; the owner is told. Refused for who took the besluit (INV-25, FND-13). */
    public void order(UUID ideaId) {
        workItems.begin(TASK, ideaId);
        requireNotDecider(ideaId);
        var idea = progress.lock(ideaId);
        var besluit = queries.findBesluit(ideaId).orElseThrow(NotFoundException::new);
        var way = queries.application(ideaId).paymentWay();
        em.persist(new Payment(ideaId, actor.accountName(), besluit.amount(), way, clock.instant()));
        progress.become(ideaId, IdeaStatus.ORDERED);
        tellOrdered(idea, besluit.amount(), way);
        ordered.fire(new PaymentOrdered(ideaId));
    }

    /** Payments that are on their way, oldest first. */
    public List<PaymentRow> underWay() {
        return em.createQuery("select p from Payment p where p.state = :ordered order by p.orderedAt, p.id",
                Payment.class)
                .setParameter("ordered", Payment.State.ORDERED).setMaxResults(200)
                .getResultStream().map(Payment::toRow).toList();
    }

    /** The money has arrived: reserved becomes paid and the account is erased. Again changes nothing. */
    public void confirm(UUID paymentId) {
        var payment = lock(paymentId);
        if (payment.is(Payment.State.CONFIRMED)) {
            return;
        }
        var idea = progress.lock(payment.ideaId());
        payment.settle(Payment.State.CONFIRMED, clock.instant());
        pots.pay(idea.id());
        vault.eraseAccount(idea.handle());
        progress.become(idea.id(), IdeaStatus.PAID);
        confirmed.fire(new PaymentConfirmed(idea.id()));
    }

    /** The money came back: it stays reserved, and the owner chooses anew how to be paid. Again changes nothing. */
    public void fail(UUID paymentId) {
        var payment = lock(paymentId);
        if (payment.is(Payment.State.FAILED)) {
            return;
        }
        payment.settle(Payment.State.FAILED, clock.instant());
        progress.become(payment.ideaId(), IdeaStatus.APPROVED);
        progress.write(MessageKind.PAYMENT_FAILED, payment.ideaId(), paymentId.toString(), Map.of());
        failed.fire(new PaymentFailed(payment.ideaId()));
    }

    /** Puts what is on its way and in no batch yet together for finance. Refused when there is nothing. */
    public BatchRow batch() {
        var open = em.createQuery("""
                select p from Payment p where p.state = :ordered and p.batchId is null order by p.orderedAt, p.id""",
                Payment.class)
                .setParameter("ordered", Payment.State.ORDERED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (open.isEmpty()) {
            throw new BusinessException("grant.batch.nothing");
        }
        var total = open.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var batch = new PaymentBatch(total, open.size(), checksum(open), actor.accountName(), clock.instant());
        em.persist(batch);
        open.forEach(p -> p.joinBatch(batch.id()));
        return batch.toRow();
    }

    /** Batches, newest first. */
    public List<BatchRow> batches() {
        return em.createQuery("select b from PaymentBatch b order by b.madeAt desc, b.id", PaymentBatch.class)
                .setMaxResults(50).getResultStream().map(PaymentBatch::toRow).toList();
    }

    private void tellOrdered(IdeaDetails idea, BigDecimal amount, ChoosePaymentWay.Way way) {
        var wayText = switch (way) {
            case TRANSFER -> "Het geld komt op uw rekening.";
            case VOUCHER -> "U krijgt een betaalkaart van ons.";
            case MUNICIPALITY_BUYS -> "Wij kopen wat u nodig hebt. Wij bellen u daarover.";
        };
        var arrivesBy = clock.instant()
                .plus(Duration.ofDays(settings.number(SettingKey.TERM_PAYMENT_CONFIRMATION_DAYS)));
        progress.write(MessageKind.PAYMENT_ORDERED, idea.id(), idea.id() + ":" + clock.millis(), Map.of(
                "amount", Euros.format(amount), "wayText", wayText, "arrivesBy", Dates.day(arrivesBy)));
    }

    private void requireNotDecider(UUID ideaId) {
        if (queries.findBesluit(ideaId).filter(b -> b.isTakenBy(actor.accountName())).isPresent()) {
            throw new BusinessException("grant.payment.wasDecider");
        }
    }

    private Payment lock(UUID paymentId) {
        var payment = paymentId == null ? null : em.find(Payment.class, paymentId, LockModeType.PESSIMISTIC_WRITE);
        if (payment == null) {
            throw new NotFoundException();
        }
        em.refresh(payment);
        return payment;
    }

    private static String checksum(List<Payment> payments) {
        var lines = payments.stream().map(p -> p.id() + ";" + p.amount()).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
