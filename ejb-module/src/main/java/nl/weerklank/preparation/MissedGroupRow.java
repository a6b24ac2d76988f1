package nl.weerklank.preparation;

import java.util.UUID;

/** A group that somebody named; {@code state} is OPEN, ACCEPTED or DECLINED, {@code reason} null while it is open. */
public record MissedGroupRow(UUID id, MissedGroupOrigin origin, String name, String approach, String state, String reason) {
}
