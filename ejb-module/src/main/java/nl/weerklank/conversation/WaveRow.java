package nl.weerklank.conversation;

/**
 * What a wave reached: cards of ambassadeurs and sleutelpersonen ({@code first}), and those passed on at its tables.
 * {@code outcome} and {@code rule} are null until the wave is over.
 */
public record WaveRow(int number, long talks, long participants, long firstCards, long firstUsed, long passedCards,
        long passedUsed, Integer statements, Integer newStatements, String outcome, String rule) {
}
