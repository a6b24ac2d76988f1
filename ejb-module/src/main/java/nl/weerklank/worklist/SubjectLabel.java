package nl.weerklank.worklist;

import java.util.Optional;
import java.util.UUID;

/** A feature that processes are about tells how its rows are called in task lists; never with a resident's words. */
public interface SubjectLabel {

    Optional<String> labelOf(UUID subjectId);
}
