package nl.weerklank.preparation;

import java.util.Map;
import nl.weerklank.evaluation.Feature;

/** How a member of the team scored; {@code scores} is empty until they did. */
public record ScanRow(String name, boolean done, Map<Feature, ScoredFeature> scores) {
}
