package nl.weerklank.idea;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.weerklank.shared.NotFoundException;

/** A photo for those who work on the idea; the boundary checks the role. */
@WebServlet("/staff/photo")
public class PhotoPicture extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Ideas ideas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var jpeg = ideas.photo(UUID.fromString(request.getParameter("id")));
            response.setContentType("image/jpeg");
            response.getOutputStream().write(jpeg);
        } catch (NotFoundException | IllegalArgumentException | NullPointerException | EJBAccessException no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
