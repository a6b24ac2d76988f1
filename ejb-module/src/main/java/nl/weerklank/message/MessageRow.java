package nl.weerklank.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.vault.Channel;

/** A message as its receiver and officials see it. */
public record MessageRow(UUID id, UUID subjectId, MessageKind kind, Channel channel, String title, String body,
        String state, int attempts, Instant createdAt, Instant sentAt, String proof) {

    /** The body in paragraphs. */
    public List<String> getParagraphs() {
        return List.of(body.split("\\n\\n"));
    }
}
