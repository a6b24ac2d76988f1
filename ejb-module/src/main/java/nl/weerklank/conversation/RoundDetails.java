package nl.weerklank.conversation;

import java.time.Instant;
import java.util.UUID;

/** A round: what is asked, in which wave it is, and PLANNED, RUNNING or DONE. */
public record RoundDetails(UUID id, UUID trajectoryId, String trajectory, RoundKind kind, String centralQuestion,
        String leadReason, String invitationText, int wave, String state, Instant startedAt, Instant endedAt) {
}
