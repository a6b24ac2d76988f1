package nl.weerklank.conversation;

/** What decision table D2 says of a group: too few known, too many unknown, short of people, or in balance. */
public enum Balance {
    TOO_FEW, UNCERTAIN, SHORT, IN_BALANCE
}
