package nl.weerklank.knowledge;

import java.util.Map;

/** What decision table D6 looks at: is there enough insight to go on. */
public record InsightFacts(boolean moreExperience, long returns, long mostReturns, long confirmedCauses) {

    /** For the decision table: numbers and flags only. */
    public Map<String, Object> asFacts() {
        return Map.of("moreExperience", moreExperience, "returns", returns, "mostReturns", mostReturns,
                "confirmedCauses", confirmedCauses);
    }
}
