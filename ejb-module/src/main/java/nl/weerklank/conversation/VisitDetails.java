package nl.weerklank.conversation;

import java.util.List;
import java.util.UUID;

/** What somebody needs at an initiative; nothing about who the people are. */
public record VisitDetails(UUID id, String trajectory, String centralQuestion, String initiative, List<TargetGroupRow> groups) {
}
