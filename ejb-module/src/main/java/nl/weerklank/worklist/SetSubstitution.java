package nl.weerklank.worklist;

import java.time.LocalDate;

/** Who does somebody's tasks from a day up to and including another; {@code role} null is all of them. */
public record SetSubstitution(String substitute, String role, LocalDate fromDay, LocalDate toDay) {
}
