package nl.weerklank.fund;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.grant.Register;
import nl.weerklank.shared.Words;

/** The register for a spreadsheet: semicolons, a byte order mark, and no cell that a spreadsheet would compute. */
@WebServlet("/fund/register.csv")
public class RegisterCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Register register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"register.csv\"");
        var out = response.getWriter();
        out.print('\uFEFF');
        out.println(line("Nummer", "Titel", "Wijk", "Besluit", "Gevraagd", "Toegekend", "Datum", "Potje"));
        for (var l : register.lines()) {
            out.println(line(l.number(), l.title(), l.neighbourhood(), Words.label("outcome.", l.outcome()),
                    l.requested().toPlainString().replace('.', ','), l.granted().toPlainString().replace('.', ','),
                    Words.shortDay(l.takenAt()), l.pot()));
        }
    }

    static String line(String... cells) {
        return Stream.of(cells).map(RegisterCsv::cell).collect(Collectors.joining(";"));
    }

    /** A text that starts like a formula gets an apostrophe in front. */
    private static String cell(String text) {
        var value = text == null ? "" : text;
        var harmless = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
