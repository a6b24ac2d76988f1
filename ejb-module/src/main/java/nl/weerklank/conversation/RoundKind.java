package nl.weerklank.conversation;

/** What kind of conversations a round has. */
public enum RoundKind {
    EXPLORING, DEEPENING, EXPERIENCE_COUNCIL, HOME_VISIT, PHONE, PLAY;

    /** INV-36: nobody visits a home alone. */
    boolean needsDuo() {
        return this == HOME_VISIT;
    }
}
