package nl.weerklank.advice;

import java.time.LocalDate;
import java.util.UUID;

/** When a council thought along, who was there and the gist; roles, no names of residents. */
public record NoteThinkingAlong(UUID councilId, UUID trajectoryId, LocalDate heldOn, String who, String note) {
}
