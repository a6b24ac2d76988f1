package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;
import nl.weerklank.worklist.NewWorkItem;
import nl.weerklank.worklist.WorkItems;

/** Calling a partner who did not answer (P3a 4). The wijkregisseur does. */
@Stateless
@RolesAllowed(Role.AREA_MANAGER)
public class PartnerCalls {

    static final String TASK = "callPartner";
    static final String BACK = "callPartnerBack";

    @Inject
    MeasureQueries queries;
    @Inject
    Vault vault;
    @Inject
    WorkItems workItems;
    @Inject
    Clock clock;
    @Inject
    Event<PartnerCalled> called;

    /** The promise and the measure it is for. */
    public CommitmentRow get(UUID commitmentId) {
        return queries.get(PartnerCommitment.class, commitmentId).toRow();
    }

    /** Whom to call; the look is logged. */
    public ContactDetails contact(UUID commitmentId) {
        return vault.read(queries.get(PartnerCommitment.class, commitmentId).handle(), Purpose.CALL_SUBMITTER);
    }

    /** The partner said yes or no. */
    public void answered(UUID commitmentId, boolean yes, String note) {
        begin(commitmentId);
        queries.lock(PartnerCommitment.class, commitmentId).answer(yes, note, clock.instant());
        called.fire(new PartnerCalled(commitmentId, yes ? "CONFIRMED" : "DECLINED"));
    }

    /** The partner answers later: somebody calls back on that day, and the promise stays open. */
    public void later(UUID commitmentId, LocalDate on, String note) {
        if (on == null || !on.isAfter(Dates.on(clock.instant()))) {
            throw new BusinessException("measure.partner.later");
        }
        if (note != null && note.length() > 500) {
            throw new BusinessException("measure.text.tooLong");
        }
        begin(commitmentId);
        queries.lock(PartnerCommitment.class, commitmentId).callBack(on, note);
        workItems.created(new NewWorkItem(null, null, BACK, "Bel de partner terug", "measure/call-back", commitmentId,
                Role.AREA_MANAGER, null, on.atTime(17, 0).atZone(AdjustableClock.ZONE).toInstant(),
                "De partner geeft later antwoord. Bel op de dag die u afsprak."));
        called.fire(new PartnerCalled(commitmentId, "LATER"));
    }

    private void begin(UUID commitmentId) {
        if (workItems.isOpen(TASK, commitmentId)) {
            workItems.begin(TASK, commitmentId);
        } else {
            workItems.settle(BACK, commitmentId);
        }
    }
}
