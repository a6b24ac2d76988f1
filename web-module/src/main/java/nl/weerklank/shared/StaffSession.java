package nl.weerklank.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays logged in: thirty minutes without a click ({@code web.xml}), and never longer than twelve
 * hours, however busy (ASVS V7.3.2). The machine's own time counts: a demo clock that is moved logs nobody out.
 */
public final class StaffSession {

    static final Duration LONGEST = Duration.ofHours(12);

    private static final String SINCE = "weerklank.loggedInAt";

    private StaffSession() {
    }

    /** Somebody logged in just now. */
    public static void begins(HttpSession session) {
        session.setAttribute(SINCE, Instant.now(Clock.systemUTC()).toEpochMilli());
    }

    /** Whether the session behind this request is past its longest time. */
    static boolean isOver(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && isOver((Long) session.getAttribute(SINCE), Instant.now(Clock.systemUTC()));
    }

    static boolean isOver(Long since, Instant now) {
        return since != null && Instant.ofEpochMilli(since).plus(LONGEST).isBefore(now);
    }
}
