package nl.weerklank.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.worklist.TaskPage;

/** Telling people by voice, and other ways for who was not reached. */
@Named
@RequestScoped
@ReadOnce
public class CallTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    CallLists lists;
    @Inject
    CallReminders reminders;

    private UUID shown;
    private ContactDetails contact;

    public List<CallRow> getRows() {
        return lists.rows(task.getSubjectId());
    }

    /** Shows who it is and what to tell; the look is logged. */
    public String show(UUID deliveryId) {
        task.keep();
        shown = deliveryId;
        contact = lists.contact(deliveryId);
        return null;
    }

    public String getToTell() {
        return shown == null ? null : lists.toTell(shown);
    }

    public String told(UUID deliveryId) {
        lists.called(deliveryId, true, task.text("note-" + deliveryId));
        return task.here();
    }

    public String notTold(UUID deliveryId) {
        lists.called(deliveryId, false, task.text("note-" + deliveryId));
        return task.here();
    }

    public String reached(UUID deliveryId) {
        lists.reached(deliveryId, task.text("note-" + deliveryId));
        return task.here();
    }

    public String unreachable(UUID deliveryId) {
        task.keep();
        lists.unreachable(deliveryId, task.text("note-" + deliveryId));
        return task.here();
    }

    public String finish() {
        lists.finish(task.getSubjectId());
        return task.done();
    }

    public String finishOtherWays() {
        lists.finishOtherWays(task.getSubjectId());
        return task.done();
    }

    public String seenReminder() {
        reminders.seen(task.getSubjectId());
        return task.done();
    }

    public UUID getShown() {
        return shown;
    }

    public ContactDetails getContact() {
        return contact;
    }
}
