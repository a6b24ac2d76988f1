package nl.weerklank.worklist;

import java.time.LocalDate;
import java.util.UUID;

/** A substitution that runs or will; {@code role} null is all tasks. */
public record SubstitutionRow(UUID id, String absent, String absentName, String substitute, String substituteName, String role,
        LocalDate fromDay, LocalDate toDay, boolean running) {
}
