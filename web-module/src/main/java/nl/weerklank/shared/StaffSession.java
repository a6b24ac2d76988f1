package nl.weerklank.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long somebody stays logged in: thirty minutes without a click ({@code web.xml}), and never longer than twelve
 * hours, however busy (ASVS V7.3.2). The machine's own time counts: a demo clock that is moved logs nobody out.
 */
public final class StaffSession {

    static final Duration LONGEST = Duration.ofHours(12);

    private static final String SINCE = "weerklank.loggedInAt";
    private static final String ROLES = "weerklank.rolesAtLogin";

    private StaffSession() {
    }

    /** Somebody logged in just now, and may do what these roles may. */
    public static void begins(HttpSession session, Set<String> roles) {
        session.setAttribute(SINCE, Instant.now(Clock.systemUTC()).toEpochMilli());
        session.setAttribute(ROLES, new TreeSet<>(roles));
    }

    /** Whether somebody may do other things now than when they logged in; nothing at all when their account was ended. */
    static boolean hasOtherRoles(HttpServletRequest request, Set<String> now) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ROLES) instanceof Set<?> then && !then.equals(now);
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
