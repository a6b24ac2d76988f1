package nl.weerklank.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /health/live}: the process runs. {@code /health/ready}: it can serve people. Status only, no details. */
@WebServlet({"/health/live", "/health/ready"})
public class HealthPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = request.getRequestURI().endsWith("/live") || health.ready();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(up ? "UP" : "DOWN");
    }
}
