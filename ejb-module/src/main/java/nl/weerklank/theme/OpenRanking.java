package nl.weerklank.theme;

import java.util.List;
import java.util.UUID;

/**
 * A choice that is open for somebody with a code: what comes first in a trajectory.
 *
 * @param voted whether this code was used already; what was chosen is not shown to anybody
 */
public record OpenRanking(UUID cycleId, String trajectory, List<RankedTheme> themes, boolean voted) {
}
