package nl.weerklank.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What decision table D5 looks at (INV-28). A source is a contributor, whatever they gave; recognised counts those who
 * recognise it and those who add to it.
 */
public record KnowledgeFacts(long experiences, long experiencesNeeded, long sources, long sourcesNeeded, long causes,
        boolean effect, long recognised, long answers, long answersNeeded) {

    /** Everything that is missing, in the order of the table; empty when it is experience knowledge. */
    public List<MissingPart> missing() {
        var missing = new ArrayList<MissingPart>();
        add(missing, experiences >= experiencesNeeded, MissingPart.EXPERIENCES);
        add(missing, sources >= sourcesNeeded, MissingPart.SOURCES);
        add(missing, causes >= 1, MissingPart.CAUSE);
        add(missing, effect, MissingPart.EFFECT);
        add(missing, answers >= answersNeeded, MissingPart.ANSWERS);
        // Two thirds of those who answered.
        add(missing, answers > 0 && 3 * recognised >= 2 * answers, MissingPart.RECOGNITION);
        return missing;
    }

    /** For the decision table: numbers and flags only. */
    public Map<String, Object> asFacts() {
        return Map.of("experiences", experiences, "experiencesNeeded", experiencesNeeded, "sources", sources,
                "sourcesNeeded", sourcesNeeded, "causes", causes, "effect", effect, "recognised", recognised,
                "answers", answers, "answersNeeded", answersNeeded);
    }

    private static void add(List<MissingPart> missing, boolean there, MissingPart part) {
        if (!there) {
            missing.add(part);
        }
    }
}
