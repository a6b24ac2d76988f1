package nl.weerklank.shared;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that a screen reader can read aloud: tagged, with title and language (PDF/UA). It is made from HTML; nothing is
 * fetched, since the HTML names nothing outside itself. What is added is escaped.
 */
public final class ReadablePdf {

    /** The font lies in the PDF, as PDF/UA asks; PDFBox carries it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String PAGE = """
            <html lang="nl"><head><title>%1$s</title><meta name="description" content="%1$s"/><style>
            @page { size: A4; margin: 25mm; }
            body { font-family: Letter; font-size: 11pt; line-height: 1.5; }
            h1 { font-size: 16pt; font-weight: normal; }
            h2 { font-size: 13pt; font-weight: normal; }
            h3 { font-size: 11pt; font-weight: normal; text-decoration: underline; }
            p { margin: 0 0 12pt 0; white-space: pre-line; }
            </style></head><body>%2$s</body></html>""";

    private final String title;
    private final StringBuilder body = new StringBuilder();

    public ReadablePdf(String title) {
        this.title = title;
    }

    /** The title as first heading. */
    public ReadablePdf heading() {
        return heading(1, title);
    }

    public ReadablePdf heading(int level, String text) {
        body.append("<h%1$d>%2$s</h%1$d>".formatted(level, escaped(text)));
        return this;
    }

    /** A paragraph; none when there are no words. */
    public ReadablePdf paragraph(String text) {
        if (text != null && !text.isBlank()) {
            body.append("<p>%s</p>".formatted(escaped(text)));
        }
        return this;
    }

    public byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Letter");
        builder.withProducer("Weerklank");
        builder.withHtmlContent(PAGE.formatted(escaped(title), body), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
