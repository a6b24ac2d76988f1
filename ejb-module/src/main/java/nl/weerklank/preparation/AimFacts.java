package nl.weerklank.preparation;

import java.util.Map;

/** What decision table D1 looks at: whether a trajectory begins at what residents need (INV-04). */
public record AimFacts(MainAim mainAim, boolean topicFilled, boolean groupFilled) {

    static AimFacts of(PreparationAnswers answers) {
        return new AimFacts(answers.mainAim(), answers.topic() != null, answers.goalFor() != null);
    }

    /** For the decision table: codes and flags only. */
    public Map<String, Object> asFacts() {
        return Map.of("mainAim", mainAim.name(), "topicFilled", topicFilled, "groupFilled", groupFilled);
    }
}
