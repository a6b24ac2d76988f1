package nl.weerklank.myidea;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;

/** The letter of the besluit as PDF, for the owner who has the idea open. */
@WebServlet("/myidea/letter.pdf")
public class LetterPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FollowedIdea followed;
    @Inject
    transient MyIdeas ideas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (followed.getCode() == null) {
            response.sendRedirect("/myidea/open");
            return;
        }
        try {
            var letter = ideas.letter(followed.getCode());
            var contact = ideas.contact(followed.getCode());
            var receiver = contact.name() == null ? null
                    : contact.name() + (contact.address() == null ? "" : "\n" + contact.address());
            var pdf = LetterDocument.of(letter.title(), receiver, Dates.day(letter.createdAt()), letter.getParagraphs());
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"besluit.pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
