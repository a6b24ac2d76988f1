package nl.weerklank.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A course: PLANNED, DONE or CANCELLED, and the names of who can lead a conversation since. */
public record CourseRow(UUID id, LocalDate heldOn, String place, String state, List<String> certified) {
}
