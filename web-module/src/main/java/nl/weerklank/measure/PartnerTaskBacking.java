package nl.weerklank.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** Calling a partner who did not answer. */
@Named
@RequestScoped
@ReadOnce
public class PartnerTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    PartnerCalls calls;

    private ContactDetails contact;

    public CommitmentRow getDetails() {
        return calls.get(task.getSubjectId());
    }

    /** Shows whom to call; the look is logged. */
    public String show() {
        task.keep();
        contact = calls.contact(task.getSubjectId());
        return null;
    }

    public ContactDetails getContact() {
        return contact;
    }

    public String answered(boolean yes) {
        task.keep();
        calls.answered(task.getSubjectId(), yes, task.text("note"));
        return task.done();
    }

    public String later() {
        task.keep();
        calls.later(task.getSubjectId(), TypedAmounts.day(task, "callOn"), task.text("note"));
        return task.done();
    }
}
