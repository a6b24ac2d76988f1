package nl.weerklank.measure;

import java.util.List;
import java.util.UUID;

/**
 * What everybody may read of a measure: what we do, where it stands, who sees to it and when, and whether it comes from
 * conversations (INV-46).
 *
 * @param fromStories how many contributions it comes from; null when they are too few to say (INV-13)
 * @param quickReason why it did not wait for a cause; null when it did
 * @param fromPeople  whether it comes from what people told at all
 * @param carry       the trajectory where it goes on, or where it came from; null when it began here and stays
 */
public record PublicMeasure(UUID id, String title, MeasureKind kind, MeasureState state, String text, String cause,
        String quickReason, boolean fromPeople, Long fromStories, String ownerName, String ownChoice, String figure, String story, String reason,
        String openWishes, List<ActionRow> steps, PublicCarry carry) {
}
