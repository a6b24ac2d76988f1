package nl.weerklank.worklist;

/** How much waits: mine, my groups' and, of both, past its time. */
public record WorklistCounts(long mine, long group, long late) {
}
