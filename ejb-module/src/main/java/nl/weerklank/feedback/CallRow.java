package nl.weerklank.feedback;

import java.util.UUID;

/** Somebody to be told: who, how often it was tried, and whether it worked. */
public record CallRow(UUID deliveryId, UUID handle, String channel, String state, int attempts, String remark) {
}
