package nl.weerklank.advice;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.TrajectoryAddress;

/** An advice as PDF, for everybody, beside its page. */
@WebServlet("/advice/page.pdf")
public class AdvicePdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PublicAdvice advices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var pdf = AdviceDocument.of(advices.get(TrajectoryAddress.parse(request.getParameter(AdviceAddress.ADVICE))));
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"advies.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
