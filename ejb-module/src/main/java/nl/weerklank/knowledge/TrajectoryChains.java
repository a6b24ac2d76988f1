package nl.weerklank.knowledge;

import java.util.UUID;

/** A trajectory in the list of those with themes. */
public record TrajectoryChains(UUID id, String title, long themes, long causes) {
}
