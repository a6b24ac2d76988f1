package nl.weerklank.knowledge;

import java.util.UUID;
import nl.weerklank.theme.ThemeAnalysis;

/**
 * A theme from which a policy officer chooses.
 *
 * @param place its place in the order that residents made, counting from one; null when they did not rank it
 * @param votes how many residents' votes it had
 */
public record ThemeToChoose(UUID id, String name, Integer place, long votes, long contributions,
        ThemeAnalysis analysis, boolean moreExperience) {

    /** Its causes can be searched now: nobody does that already, and none were found. */
    public boolean isChoosable() {
        return contributions > 0 && analysis != ThemeAnalysis.RUNNING && analysis != ThemeAnalysis.CAUSE_FOUND;
    }
}
