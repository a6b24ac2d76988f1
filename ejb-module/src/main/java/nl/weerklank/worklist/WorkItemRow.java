package nl.weerklank.worklist;

import java.time.Instant;
import java.util.UUID;

/** A line of the task list. */
public record WorkItemRow(UUID id, String taskKey, String title, String formKey, String subjectLabel,
        String candidateRole, String assignee, Instant dueAt, Instant createdAt, Instant closedAt, String kindTitle,
        Priority priority, Instant followUpAt, String onBehalfOf) {
}
