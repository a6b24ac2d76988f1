package nl.weerklank.cycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One time round, as everybody may see it. {@code state} is OPEN, DONE or STOPPED; {@code following} says that all phases are
 * over and we keep following; {@code awaited} is the role that the oldest open work waits for, or null.
 */
public record CycleRow(UUID id, UUID trajectoryId, int number, String state, FollowUp followUp, Instant openedAt, Instant closedAt,
        boolean following, String awaited, List<PhaseRow> phases, List<RuleExceptionRow> exceptions,
        List<CycleConclusionRow> conclusions, List<FollowUpRow> questions) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The phase in which it is now; null between phases. */
    public CyclePhase getNow() {
        return phases.stream().filter(PhaseRow::isNow).map(PhaseRow::phase).findFirst().orElse(null);
    }

    /** The phase that comes next; null after the fourth and when the cycle is over. */
    public CyclePhase getNext() {
        var now = getNow();
        return now == null || now == CyclePhase.FEED_BACK ? null : CyclePhase.values()[now.ordinal() + 1];
    }

    /** NOW, DONE or LATER, as the picture shows a phase. */
    public String standing(CyclePhase phase) {
        if (phase == getNow()) {
            return "NOW";
        }
        return phases.stream().anyMatch(p -> p.phase() == phase && p.outcome() != null) ? "DONE" : "LATER";
    }
}
