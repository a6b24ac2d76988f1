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

    /** Its causes can be searched now, or searched again when they are doubted: nobody does that already. */
    public boolean isChoosable() {
        return contributions > 0 && analysis != ThemeAnalysis.RUNNING;
    }

    /** It waits for its turn: choosing a theme below it needs a reason. */
    boolean isWaiting() {
        return isChoosable() && analysis != ThemeAnalysis.CAUSE_FOUND;
    }
}
