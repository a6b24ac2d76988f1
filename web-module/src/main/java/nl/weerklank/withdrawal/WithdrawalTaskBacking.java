package nl.weerklank.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** Judging what must happen with what was taken back ({@code withdrawal/judge.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class WithdrawalTaskBacking {

    private static final String MEND = "mend-";

    @Inject
    TaskPage task;
    @Inject
    Withdrawals withdrawals;

    private WithdrawalDetails details;

    public WithdrawalDetails getDetails() {
        if (details == null) {
            details = withdrawals.get(task.getSubjectId());
        }
        return details;
    }

    /** Where everybody reads that place, or null when there is no such page. */
    public String address(UseRow use) {
        return UsePages.everybodys(use, getDetails().trajectoryId());
    }

    public String judge() {
        task.keep();
        var mend = getDetails().uses().stream().map(UseRow::id).filter(id -> task.isYes(MEND + id))
                .collect(Collectors.toSet());
        withdrawals.judge(new JudgeWithdrawal(task.getSubjectId(), task.code(WithdrawalOutcome.class, "outcome"), mend,
                task.text("note")));
        return task.done();
    }
}
