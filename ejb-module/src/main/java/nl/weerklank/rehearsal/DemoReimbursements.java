package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.reimbursement.ClaimReimbursement;
import nl.weerklank.reimbursement.FacilitatorReimbursements;
import nl.weerklank.reimbursement.OwnReimbursements;
import nl.weerklank.reimbursement.ReimbursementKind;
import nl.weerklank.reimbursement.ReimbursementRow;
import nl.weerklank.reimbursement.ReimbursementState;
import nl.weerklank.reimbursement.ReimbursementWay;
import nl.weerklank.reimbursement.Reimbursements;

/** What taking part cost people of the demo; one gespreksleider stands at 195 of 210 euro this month (6.8). */
@ApplicationScoped
class DemoReimbursements {

    private static final String LEAD = "gespreksleider02";
    private static final String PAYER = "betaler01";
    private static final String IBAN = "NL91 ABNA 0417 1643 00";

    @Inject
    CurrentActor actor;
    @Inject
    AsResident resident;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsPayer payer;
    @Inject
    OwnReimbursements own;
    @Inject
    FacilitatorReimbursements leads;
    @Inject
    Reimbursements reimbursements;

    /** Three people who were there claim, one needs nothing; a gespreksleider has had two, and one is still open. */
    void play(List<String> codes) {
        ask(codes.get(0), "15", ReimbursementWay.COUNTER, ReimbursementKind.CHILD_CARE, ReimbursementKind.TRAVEL);
        ask(codes.get(1), "4,50", ReimbursementWay.TRANSFER, ReimbursementKind.TRAVEL);
        resident.act(() -> own.turnDown(codes.get(2), offered(own.page(codes.get(2)).rows())));
        for (var amount : List.of("95", "100")) {
            actor.actAs(LEAD, () -> facilitator.act(() -> leads.claim(claim(offered(leads.page().rows()), amount, true,
                    ReimbursementWay.TRANSFER, Set.of(ReimbursementKind.EFFORT)))));
        }
        actor.actAs(PAYER, () -> payer.act(() -> reimbursements.toPay().forEach(r -> reimbursements.pay(r.id()))));
        ask(codes.get(3), "6", ReimbursementWay.COUNTER, ReimbursementKind.PHONE);
    }

    private void ask(String code, String amount, ReimbursementWay way, ReimbursementKind... kinds) {
        resident.act(() -> own.claim(code, claim(offered(own.page(code).rows()), amount, false, way, Set.of(kinds))));
    }

    private static ClaimReimbursement claim(UUID offer, String amount, boolean receipts, ReimbursementWay way,
            Set<ReimbursementKind> kinds) {
        var transfer = way == ReimbursementWay.TRANSFER;
        return new ClaimReimbursement(offer, kinds, amount, receipts, way, transfer ? IBAN : null,
                transfer ? "Voorbeeld" : null);
    }

    private static UUID offered(List<ReimbursementRow> rows) {
        return rows.stream().filter(r -> r.state() == ReimbursementState.OFFERED).findFirst().orElseThrow().id();
    }
}
