package nl.weerklank.reimbursement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;
import nl.weerklank.vault.BankAccount;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.worklist.TaskPage;

/** The talk near a limit, paying, and the notice that it is late ({@code reimbursement/talk.xhtml}, {@code pay.xhtml}, {@code late.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class ReimbursementTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    Reimbursements reimbursements;
    @Inject
    LateReimbursements late;

    private ReimbursementRow row;
    private Allowance allowance;
    private ContactDetails contact;
    private BankAccount account;

    public ReimbursementRow getRow() {
        if (row == null) {
            row = reimbursements.get(task.getSubjectId());
        }
        return row;
    }

    public Allowance getAllowance() {
        if (allowance == null) {
            allowance = reimbursements.allowance(task.getSubjectId());
        }
        return allowance;
    }

    public String getKinds() {
        return getRow().kinds().stream().sorted().map(k -> Words.label("reimbursement.kind.", k))
                .collect(Collectors.joining(", "));
    }

    public String showContact() {
        task.keep();
        contact = reimbursements.receiver(task.getSubjectId());
        return null;
    }

    /** Looked up, and there is no way to reach them: they see it with their code. */
    public boolean isUnreachable() {
        return contact != null && !contact.reachable();
    }

    public String talk() {
        task.keep();
        reimbursements.talk(new TalkWithReceiver(task.getSubjectId(), task.code(TalkOutcome.class, "outcome"),
                task.text("note")));
        return task.done();
    }

    public String showAccount() {
        account = reimbursements.account(task.getSubjectId()).orElse(null);
        return null;
    }

    public String pay() {
        reimbursements.pay(task.getSubjectId());
        return task.done();
    }

    public String seen() {
        late.seen(task.getSubjectId());
        return task.done();
    }

    public ContactDetails getContact() {
        return contact;
    }

    public BankAccount getAccount() {
        return account;
    }
}
