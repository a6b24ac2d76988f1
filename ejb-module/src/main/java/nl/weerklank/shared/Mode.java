package nl.weerklank.shared;

import java.util.Locale;

/** How this installation runs, from the environment variable {@code WEERKLANK_MODE}; production when it is absent. */
public enum Mode {
    DEMO, TEST, PRODUCTION;

    public static Mode current() {
        var value = System.getenv("WEERKLANK_MODE");
        return value == null || value.isBlank() ? PRODUCTION : valueOf(value.trim().toUpperCase(Locale.ROOT));
    }

    /** Demo accounts, demo data, the outbox screen and the movable clock exist only when this is true. */
    public boolean isRehearsal() {
        return this != PRODUCTION;
    }
}
