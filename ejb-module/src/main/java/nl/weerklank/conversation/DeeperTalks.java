package nl.weerklank.conversation;

import java.util.List;
import java.util.UUID;

/**
 * Talks that go deeper into a theme, for who was at a talk before.
 *
 * @param chosen the talk that this person comes to, or null
 * @param number of this person at that table, or null
 */
public record DeeperTalks(UUID roundId, String question, List<TalkRow> talks, TalkRow chosen, Integer number) {
}
