package nl.weerklank.conversation;

import java.util.List;
import java.util.stream.Stream;

/** What kind of conversations a round has. */
public enum RoundKind {
    EXPLORING, DEEPENING, EXPERIENCE_COUNCIL, HOME_VISIT, PHONE, PLAY, JOINING;

    /** Kinds that we organise ourselves; joining an initiative has a form of its own (S17). */
    public static List<RoundKind> ownConversations() {
        return Stream.of(values()).filter(k -> k != JOINING).toList();
    }

    /** INV-36: nobody visits a home alone. */
    boolean needsDuo() {
        return this == HOME_VISIT;
    }
}
