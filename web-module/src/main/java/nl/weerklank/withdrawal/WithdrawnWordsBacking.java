package nl.weerklank.withdrawal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.worklist.TaskPage;

/** A text to look at after somebody took their words back ({@code withdrawal/mend.xhtml}), and the notice that a term is near ({@code withdrawal/late.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class WithdrawnWordsBacking {

    @Inject
    TaskPage task;
    @Inject
    WithdrawnWords words;
    @Inject
    LateWithdrawals late;

    public UseRow getPlace() {
        return words.get(task.getSubjectId());
    }

    /** Where it can be read and mended, or null. */
    public String getAddress() {
        return UsePages.officials(getPlace());
    }

    public String mended() {
        words.mended(task.getSubjectId());
        return task.done();
    }

    public String seen() {
        late.seen(task.getSubjectId());
        return task.done();
    }
}
