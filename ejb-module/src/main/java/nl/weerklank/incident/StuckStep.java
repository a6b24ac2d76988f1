package nl.weerklank.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a process that is tried no more.
 *
 * @param id        of the job of the engine
 * @param process   what the model calls itself
 * @param step      what the model calls the step
 * @param subjectId the row that the process is about
 * @param fault     the kind of fault without its text, which may hold anything; empty when the server went down in the middle
 */
public record StuckStep(String id, String process, String step, UUID subjectId, Instant since, String fault) {
}
