package nl.weerklank.errand;

import java.time.Instant;
import java.util.UUID;

/** One errand on its page. {@code trajectoryId} is null when it is about no trajectory, {@code remark} while it is open. */
public record ErrandRow(UUID id, ErrandKind kind, UUID subjectId, UUID trajectoryId, Instant dueAt, String remark,
        Instant createdAt) {
}
