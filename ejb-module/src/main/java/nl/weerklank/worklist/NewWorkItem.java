package nl.weerklank.worklist;

import java.time.Instant;
import java.util.UUID;

/**
 * Work that came up. {@code engineTaskId} is null for a loose item, {@code assignee} is null for work of a group,
 * {@code candidateRole} is null for work that only its assignee can do.
 */
public record NewWorkItem(String engineTaskId, String processKey, String taskKey, String title, String formKey,
        UUID subjectId, String candidateRole, String assignee, Instant dueAt, String help) {
}
