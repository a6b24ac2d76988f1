package nl.weerklank.worklist;

import java.time.Instant;
import java.util.UUID;

/** One work item on its page. */
public record WorkItemDetails(UUID id, String taskKey, String title, String formKey, String help, UUID subjectId,
        String subjectLabel, String candidateRole, String assignee, Instant dueAt, Instant createdAt, boolean open,
        String closedBy, Instant closedAt, Priority priority, Instant followUpAt, String onBehalfOf,
        int version) {
}
