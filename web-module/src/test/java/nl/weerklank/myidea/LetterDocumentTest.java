package nl.weerklank.myidea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF of a besluit, read back: what a screen reader needs is in it, and no word is lost. */
class LetterDocumentTest {

    private static final List<String> PARAGRAPHS = List.of("U krijgt € 180 voor uw idee.",
            "Waarom? Uw idee is goed voor <de> wijk & de buurt.", "Vriendelijke groet,\nGemeente Voorbeeldstad");

    @Test
    void isTaggedAndHasTitleAndLanguage_RES_25() throws IOException {
        try (var pdf = Loader.loadPDF(letter())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Besluit over idee 2026-0001: ja");
            assertThat(catalog.getLanguage()).startsWith("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void losesNoWord_RES_25() throws IOException {
        try (var pdf = Loader.loadPDF(letter())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Ina Inwoner Voorbeeldstraat 1 5025 AA Voorbeeldstad", "maandag 2 maart 2026",
                    "Besluit over idee 2026-0001: ja", "U krijgt € 180 voor uw idee.",
                    "Uw idee is goed voor <de> wijk & de buurt.", "Vriendelijke groet, Gemeente Voorbeeldstad");
        }
    }

    private static byte[] letter() throws IOException {
        return LetterDocument.of("Besluit over idee 2026-0001: ja", "Ina Inwoner\nVoorbeeldstraat 1\n5025 AA Voorbeeldstad",
                "maandag 2 maart 2026", PARAGRAPHS);
    }
}
