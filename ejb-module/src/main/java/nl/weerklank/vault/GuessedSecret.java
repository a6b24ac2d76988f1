package nl.weerklank.vault;

import java.time.Duration;

/** What somebody without it might try to guess, and how long an address with ten wrong guesses waits. */
public enum GuessedSecret {
    /** The words with which a resident follows an idea or a contribution (RES-12). */
    FOLLOW_CODE(Duration.ofMinutes(10)),
    /** The password of whatever account; it stands beside the lock of one account, which ten accounts would not meet. */
    PASSWORD(Duration.ofMinutes(15));

    private final Duration window;

    GuessedSecret(Duration window) {
        this.window = window;
    }

    Duration window() {
        return window;
    }
}
