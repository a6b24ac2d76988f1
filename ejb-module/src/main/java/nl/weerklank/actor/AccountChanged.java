package nl.weerklank.actor;

import java.util.UUID;
import nl.weerklank.shared.DomainEvent;

/** An administrator did something to an account, or its owner chose a password; the code says what. */
public record AccountChanged(UUID subjectId, String detail) implements DomainEvent {

    static final String OPENED = "OPENED";
    static final String CHANGED = "CHANGED";
    static final String ONE_TIME_PASSWORD = "ONE_TIME_PASSWORD";
    static final String OWN_PASSWORD = "OWN_PASSWORD";
    static final String ENDED = "ENDED";
    static final String RESUMED = "RESUMED";

    /** Nobody logs in with the account any more. */
    public boolean isEnd() {
        return ENDED.equals(detail);
    }

    /** Its owner may do other things than before, or nothing. */
    public boolean isAboutRights() {
        return isEnd() || CHANGED.equals(detail);
    }
}
