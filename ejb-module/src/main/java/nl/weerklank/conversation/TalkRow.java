package nl.weerklank.conversation;

import java.time.Instant;
import java.util.UUID;

/** A conversation that somebody can come to. */
public record TalkRow(UUID id, Instant startsAt, String place, String language, boolean childcare) {
}
