package nl.weerklank.advice;

import java.util.UUID;

/** A council with its settings; terms in days. */
public record CouncilRow(UUID id, String name, CouncilKind kind, int quorum, int termDays, int urgentDays, int extensionDays,
        int answerDays, boolean chairAway) {
}
