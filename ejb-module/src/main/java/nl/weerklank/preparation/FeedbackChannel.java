package nl.weerklank.preparation;

/** How people hear what was done with what they gave. */
public enum FeedbackChannel {
    MAIL, LETTER, PERSON, WEBSITE, MEETING
}
