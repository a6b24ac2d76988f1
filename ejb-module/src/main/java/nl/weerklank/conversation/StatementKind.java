package nl.weerklank.conversation;

/** What a statement is: what people say is so, what worries them, what is open, and what could become better. */
public enum StatementKind {
    CLAIM, CONCERN, ISSUE, OPPORTUNITY
}
