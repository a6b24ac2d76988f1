package nl.weerklank.rehearsal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.weerklank.cycle.CyclePhase;
import nl.weerklank.shared.Mode;

/**
 * The clock and the people of demo and test mode: {@code GET /rehearsal/state}, {@code GET /rehearsal/people} (a line
 * {@code account=who plays it} each), {@code POST /rehearsal/clock?seconds=…}, {@code POST
 * /rehearsal/phase?traject=…&phase=…}, {@code POST /rehearsal/talk?traject=…&guests=…} (the codes of the cards, a line
 * each), {@code POST /rehearsal/reports?traject=…}, {@code POST /rehearsal/prepare?traject=…},
 * {@code POST /rehearsal/until-ranking?traject=…} (codes, a line each), {@code POST /rehearsal/rank?traject=…} and
 * {@code POST /rehearsal/nothing-at-once?traject=…}. It answers this machine only,
 * and does not exist in production.
 */
@WebServlet({"/rehearsal/state", "/rehearsal/people", "/rehearsal/clock", "/rehearsal/phase", "/rehearsal/talk",
        "/rehearsal/reports", "/rehearsal/prepare", "/rehearsal/nothing-at-once",
        "/rehearsal/until-ranking", "/rehearsal/rank"})
public class RehearsalPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RehearsalClock rehearsalClock;
    @Inject
    transient Rehearsals rehearsals;
    @Inject
    transient RehearsalPhases phases;
    @Inject
    transient DemoTalk talk;
    @Inject
    transient DemoReports reports;
    @Inject
    transient RehearsalPreparation preparation;
    @Inject
    transient RehearsalRounds rounds;
    @Inject
    transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Mode.current().isRehearsal() || !InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || request.getHeader("X-Forwarded-For") != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getRequestURI().endsWith("/people")) {
            response.setContentType("text/plain;charset=UTF-8");
            for (var person : rehearsals.people().entrySet()) {
                response.getWriter().println(person.getKey() + "=" + person.getValue());
            }
            return;
        }
        if (request.getRequestURI().endsWith("/clock")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            rehearsalClock.moveBy(Duration.ofSeconds(Long.parseLong(request.getParameter("seconds"))));
        }
        if (request.getRequestURI().endsWith("/phase")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            phases.begin(UUID.fromString(request.getParameter("traject")), CyclePhase.valueOf(request.getParameter("phase")));
        }
        if (request.getRequestURI().endsWith("/talk") || request.getRequestURI().endsWith("/reports")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            var trajectory = UUID.fromString(request.getParameter("traject"));
            response.setContentType("text/plain;charset=UTF-8");
            if (request.getRequestURI().endsWith("/talk")) {
                for (var code : talk.hold(trajectory, Integer.parseInt(request.getParameter("guests")))) {
                    response.getWriter().println(code);
                }
            } else {
                response.getWriter().println(reports.publishAll(trajectory));
            }
            return;
        }
        if (request.getRequestURI().endsWith("/prepare")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            preparation.play(UUID.fromString(request.getParameter("traject")), RehearsalPreparation.Cast.DEMO);
        }
        if (request.getRequestURI().endsWith("/until-ranking") || request.getRequestURI().endsWith("/rank")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            var trajectory = UUID.fromString(request.getParameter("traject"));
            response.setContentType("text/plain;charset=UTF-8");
            if (request.getRequestURI().endsWith("/rank")) {
                rounds.rank(trajectory);
            } else {
                for (var code : rounds.untilRanking(trajectory)) {
                    response.getWriter().println(code);
                }
            }
            return;
        }
        if (request.getRequestURI().endsWith("/nothing-at-once")) {
            if (!"POST".equals(request.getMethod())) {
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                return;
            }
            rounds.nothing(UUID.fromString(request.getParameter("traject")));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print("{\"demoLoaded\":" + rehearsals.isLoaded() + ",\"now\":\"" + clock.instant() + "\"}");
    }
}
