package nl.weerklank.conversation;

/** What a wave reached. {@code outcome} and {@code rule} are null until the wave is over. */
public record WaveRow(int number, long talks, long participants, long cardsOut, long cardsUsed, Integer statements,
        Integer newStatements, String outcome, String rule) {
}
