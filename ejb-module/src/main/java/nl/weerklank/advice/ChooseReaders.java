package nl.weerklank.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who prepares an advice, who of them writes it, and the last day for reading. */
public record ChooseReaders(UUID requestId, List<UUID> members, UUID rapporteur, LocalDate readUntil) {

    public ChooseReaders {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
