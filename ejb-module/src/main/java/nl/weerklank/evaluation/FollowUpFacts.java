package nl.weerklank.evaluation;

import java.util.Map;

/** What decision table D9 looks at: how a cycle could go on. People decide; the table proposes. */
public record FollowUpFacts(long newExperiences, long experiencesNeeded, long doubts, long doubtsNeeded, boolean misfit,
        long openMeasures) {

    /** For the decision table: numbers and flags only. */
    public Map<String, Object> asFacts() {
        return Map.of("newExperiences", newExperiences, "experiencesNeeded", experiencesNeeded, "doubts", doubts,
                "doubtsNeeded", doubtsNeeded, "misfit", misfit, "openMeasures", openMeasures);
    }
}
