package nl.weerklank.worklist;

/** How much waits: mine, my groups', of both past its time, and mine that I look at later. Each counted up to {@link WorklistPage#COUNTED}. */
public record WorklistCounts(long mine, long group, long late, long parked) {
}
