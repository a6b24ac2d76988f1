package nl.weerklank.myidea;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A letter as PDF that a screen reader can read aloud: tagged, with title and language (PDF/UA). It is made from HTML;
 * nothing is fetched, since the HTML names nothing outside itself.
 */
final class LetterDocument {

    /** The font lies in the PDF, as PDF/UA asks; PDFBox carries it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String PAGE = """
            <html lang="nl"><head><title>%1$s</title><meta name="description" content="%1$s"/><style>
            @page { size: A4; margin: 25mm; }
            body { font-family: Letter; font-size: 11pt; line-height: 1.5; }
            h1 { font-size: 16pt; font-weight: normal; }
            p { margin: 0 0 12pt 0; white-space: pre-line; }
            </style></head><body>%2$s<p>%3$s</p><h1>%1$s</h1>%4$s</body></html>""";

    private LetterDocument() {
    }

    /** @param receiver name and address as on the envelope, or null */
    static byte[] of(String title, String receiver, String day, List<String> paragraphs) throws IOException {
        var text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph(paragraph)));
        var html = PAGE.formatted(escaped(title), receiver == null ? "" : paragraph(receiver), escaped(day), text);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Letter");
        builder.withProducer("Weerklank");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
