package nl.weerklank.worklist;

import java.util.Optional;
import java.util.UUID;

/** A feature that processes are about tells how its rows are called in task lists; never with a resident's words. */
public interface SubjectLabel {

    Optional<String> labelOf(UUID subjectId);

    /** What the work about a row is called, where only the row knows it; else the model says. */
    default Optional<String> titleOf(UUID subjectId) {
        return Optional.empty();
    }
}
