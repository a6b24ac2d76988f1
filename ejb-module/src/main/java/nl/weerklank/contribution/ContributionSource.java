package nl.weerklank.contribution;

/** What a contribution came from. */
public enum ContributionSource {
    /** An idea that could not be paid but is heard (S1 18). */
    IDEA,
    /** The story after an idea was carried out (S1 26). */
    IDEA_STORY,
    /** Written on the website, in answer to a question (S18). */
    ONLINE,
    /** A reaction on an answer that brought a new experience (S8b 4). */
    REACTION,
    /** Said at the table in a conversation (S3b 5). */
    STATEMENT,
    /** Said to members of an adviesraad who asked around (S2 5.4). */
    ADVICE
}
