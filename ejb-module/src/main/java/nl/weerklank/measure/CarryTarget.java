package nl.weerklank.measure;

import java.util.UUID;

/** A trajectory in which a measure can go on. */
public record CarryTarget(UUID id, String title) {
}
