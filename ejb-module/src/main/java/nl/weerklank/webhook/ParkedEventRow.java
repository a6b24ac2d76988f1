package nl.weerklank.webhook;

import java.time.Instant;
import java.util.UUID;

/** A line in the list of events that could not be told. */
public record ParkedEventRow(long entryId, OutboundEvent kind, UUID subjectId, Instant at, Instant parkedAt, String fault) {
}
