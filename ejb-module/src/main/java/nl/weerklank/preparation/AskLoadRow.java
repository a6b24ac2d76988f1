package nl.weerklank.preparation;

/** How much a wijk was asked in the last twelve months, and how much feedback it still waits for. */
public record AskLoadRow(String neighbourhood, long rounds, long contributions, long openFeedback, long overdueFeedback) {
}
