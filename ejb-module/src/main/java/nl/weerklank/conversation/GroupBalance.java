package nl.weerklank.conversation;

import java.util.UUID;

/**
 * A group of a trajectory as heard in a round. {@code counted} and {@code extra}, how many more people are needed, are null
 * when they would point at somebody (INV-13); {@code hidden} says so. Shares are whole percents.
 */
public record GroupBalance(UUID groupId, String group, int target, Long counted, long known, Integer actual,
        Long extra, Balance balance, boolean hidden) {

    /** How far the group is below its target, in whole percents; null when nothing may be said. */
    public Integer gap() {
        return actual == null ? null : Math.max(0, target - actual);
    }
}
