package nl.weerklank.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.worklist.TaskPage;

/** Messages that people handle: letters, calls, and what came back. */
@Named
@RequestScoped
@ReadOnce
public class MessagesBacking {

    @Inject
    Messages messages;
    @Inject
    TaskPage task;

    private UUID shown;
    private ContactDetails receiver;

    public List<MessageRow> getLatest() {
        return messages.latest();
    }

    public List<MessageRow> getToHandOver() {
        return messages.toHandOver();
    }

    /** What did not arrive, for the person who calls. */
    public List<MessageRow> getUndelivered() {
        return messages.undelivered(task.getSubjectId());
    }

    /** In a rehearsal a mail shows as it would have left, with its way to stop; else the message alone. */
    public String asSent(MessageRow message) {
        var mail = messages.rehearsedMail(message.id());
        return mail == null ? message.body() : mail;
    }

    /** Name and address for one letter or call; the look is logged. */
    public String show(UUID id) {
        shown = id;
        receiver = messages.receiver(id);
        return null;
    }

    public String handedOver(UUID id) {
        messages.handedOver(id);
        return "/message/hand-over?faces-redirect=true";
    }

    public String bounced(UUID id) {
        messages.bounced(id);
        return "/message/outbox?faces-redirect=true";
    }

    public String reached() {
        messages.reachedOtherwise(task.getSubjectId());
        return task.done();
    }

    public UUID getShown() {
        return shown;
    }

    public ContactDetails getReceiver() {
        return receiver;
    }
}
