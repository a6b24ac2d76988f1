package nl.weerklank.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF of an advice, read back: it can be read aloud, says what is late, and loses no word. */
class AdviceDocumentTest {

    private static final Instant ADOPTED = Instant.parse("2026-10-08T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-19T10:00:00Z");

    @Test
    void isTaggedAndHasTitleAndLanguage_ADV_09() throws IOException {
        try (var pdf = Loader.loadPDF(AdviceDocument.of(advice()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ontmoetingsplek: plek & tijden");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void saysWhatIsLateWhatIsOpenAndWhoThoughtOtherwise_INV_18() throws IOException {
        try (var pdf = Loader.loadPDF(AdviceDocument.of(advice()))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Gevraagd advies van Adviesraad", "Te laat. De reactie moest er zijn op",
                    "Waar moet zij komen?", "Maak haar klein.", "Aanbeveling 1 Open in de avond.", "Nog geen reactie",
                    "Wie dacht er anders over? Te veel <werk>.");
        }
    }

    private static AdviceDetails advice() {
        return new AdviceDetails(new AdviceRow(UUID.randomUUID(), UUID.randomUUID(), "Adviesraad", AdviceMode.ASKED,
                AdviceState.ADOPTED, "Ontmoetingsplek: plek & tijden", null, null, ADOPTED, LocalDate.of(2026, 11, 19), false,
                DUE, null, ADOPTED, DUE, DUE, null, null), new AdviceWords("Waar moet zij komen?", "De plek.", null, null,
                "Maak haar klein.", null, null, null, false, null, null, null, null, null), List.of(),
                List.of(new RecommendationRow(UUID.randomUUID(), 1, "Open in de avond.", false, null, null, false, null, null)),
                List.of(new MinorityView("Te veel <werk>.", null)));
    }
}
