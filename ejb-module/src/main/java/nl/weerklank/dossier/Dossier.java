package nl.weerklank.dossier;

import java.util.List;
import nl.weerklank.advice.AdviceDetails;
import nl.weerklank.conversation.GroupBalance;
import nl.weerklank.knowledge.PublicFinding;
import nl.weerklank.measure.PublicMeasure;

/**
 * What a council reads before it advises: only what was confirmed, decided or published, without anybody's contact data
 * (ADV-11).
 *
 * @param advice   question, papers and both clocks
 * @param findings the chain under it: themes with their causes, and how many stories they rest on
 * @param measures what is done about the causes, each with its figure and its story
 * @param heard    who was heard, beside whom the trajectory wants to hear
 * @param quotes   some of what people said and lets be shown
 * @param pages    how many pages of quotes there are
 */
public record Dossier(AdviceDetails advice, List<PublicFinding> findings, List<PublicMeasure> measures,
        List<GroupBalance> heard, List<String> quotes, int pages) {
}
