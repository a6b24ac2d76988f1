package nl.weerklank.conversation;

import java.util.List;

/**
 * What a wave reached: cards of ambassadeurs and sleutelpersonen ({@code first}), and those passed on at its tables.
 * {@code outcome} and {@code rule} are null until the wave is over; {@code balance} is who was heard up to and with it.
 */
public record WaveRow(int number, long talks, long participants, long firstCards, long firstUsed, long passedCards,
        long passedUsed, Integer statements, Integer newStatements, String outcome, String rule,
        List<GroupBalance> balance) {
}
