package nl.weerklank.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How far in the audit trail everything was told, and how it goes with the next. One row. */
@Entity
@Table(name = "webhook_mark")
class WebhookMark {

    static final int ONLY = 1;
    /** With waits that double up to six hours this is about three days. */
    static final int MOST_TRIES = 20;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    @Id
    private int id;
    private boolean active;
    @Column(name = "told_up_to")
    private long toldUpTo;
    private int tries;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    private String fault;

    protected WebhookMark() {
    }

    /** Nothing leaves for the time being; what happens meanwhile is not told afterwards. */
    void turnOff() {
        active = false;
    }

    /** From now on, behind what happened so far. */
    void turnOn(long last) {
        told(last);
        active = true;
    }

    /** This one is told, or needs no telling. */
    void told(long entry) {
        toldUpTo = entry;
        tries = 0;
        nextTryAt = null;
        fault = null;
    }

    /** @return whether it was the last try */
    boolean failed(String why, Instant now) {
        tries++;
        fault = why;
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, 10));
        nextTryAt = now.plus(doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
        return tries >= MOST_TRIES;
    }

    boolean mayTry(Instant now) {
        return nextTryAt == null || !now.isBefore(nextTryAt);
    }

    boolean isActive() {
        return active;
    }

    long toldUpTo() {
        return toldUpTo;
    }

    int tries() {
        return tries;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    String fault() {
        return fault;
    }
}
