package nl.weerklank.advice;

import java.util.UUID;

/** How a council works; {@code councilId} is null for a new one. Terms in days, the quorum in votes. */
public record KeepCouncil(UUID councilId, String name, CouncilKind kind, Integer quorum, Integer termDays, Integer urgentDays,
        Integer extensionDays, Integer answerDays) {
}
