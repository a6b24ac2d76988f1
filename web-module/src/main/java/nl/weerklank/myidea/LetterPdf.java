package nl.weerklank.myidea;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
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
    private static final int MARGIN = 72;

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
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"besluit.pdf\"");
            var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
            var writer = PdfWriter.getInstance(document, response.getOutputStream());
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(letter.title());
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("nl-NL"));
            var plain = FontFactory.getFont(FontFactory.HELVETICA, 11);
            if (contact.name() != null) {
                document.add(paragraph(contact.name() + "\n" + (contact.address() == null ? "" : contact.address()), plain));
            }
            document.add(paragraph(Dates.day(letter.createdAt()), plain));
            document.add(paragraph(letter.title(), FontFactory.getFont(FontFactory.HELVETICA_BOLD, 15)));
            for (var text : letter.getParagraphs()) {
                document.add(paragraph(text, plain));
            }
            document.close();
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Paragraph paragraph(String text, Font font) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingAfter(12);
        return paragraph;
    }
}
