package nl.weerklank.preparation;

/** How good a contact is now. */
public enum ContactStanding {
    GOOD, BETTER, NONE
}
