package nl.weerklank.knowledge;

import java.time.LocalDate;
import java.util.UUID;

/** Something that stands beside the stories. */
public record EvidenceRow(UUID id, EvidenceKind kind, String value, String source, LocalDate asOf) {
}
