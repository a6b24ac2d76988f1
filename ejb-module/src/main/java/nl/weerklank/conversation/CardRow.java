package nl.weerklank.conversation;

/** What is printed on one card. */
public record CardRow(int number, String code) {
}
