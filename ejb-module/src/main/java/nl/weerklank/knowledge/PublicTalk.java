package nl.weerklank.knowledge;

import java.time.LocalDate;
import java.util.List;

/** What residents and professionals said to each other: what they agree on, what stays open, and what clashes. */
public record PublicTalk(LocalDate heldOn, String agreed, String openIssues, List<DilemmaRow> dilemmas) {
}
