package nl.weerklank.worklist;

import java.util.List;
import java.util.UUID;

/** An act on several tasks with its exact list. */
public record BulkDetails(UUID id, BulkKind kind, State state, String toAccount, List<Line> lines) {

    /** Whether it still waits for a yes, runs, was stopped or is through. */
    public enum State {
        READY, RUNNING, STOPPED, DONE
    }

    /** One task; {@code outcome} is null before its turn, DONE, or the key of a refusal with its {@code fact}. */
    public record Line(UUID workItemId, String title, String subjectLabel, String formKey, String outcome, String fact) {

        public boolean isDone() {
            return BulkItem.DONE.equals(outcome);
        }
    }

    public long getTried() {
        return lines.stream().filter(line -> line.outcome() != null).count();
    }

    public long getDone() {
        return lines.stream().filter(Line::isDone).count();
    }
}
