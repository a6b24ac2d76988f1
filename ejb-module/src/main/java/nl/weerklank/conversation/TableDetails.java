package nl.weerklank.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a gespreksleider needs at the table; nothing about who the people are. */
public record TableDetails(UUID id, String trajectory, String centralQuestion, RoundKind kind, Instant startsAt,
        String place, String language, List<TargetGroupRow> groups, List<Integer> expectedCards,
        Integer participants) {
}
