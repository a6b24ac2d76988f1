package nl.weerklank.myidea;

import java.io.IOException;
import java.util.List;
import nl.weerklank.shared.ReadablePdf;

/** A letter as PDF that a screen reader can read aloud. */
final class LetterDocument {

    private LetterDocument() {
    }

    /** @param receiver name and address as on the envelope, or null */
    static byte[] of(String title, String receiver, String day, List<String> paragraphs) throws IOException {
        var letter = new ReadablePdf(title).paragraph(receiver).paragraph(day).heading();
        paragraphs.forEach(letter::paragraph);
        return letter.bytes();
    }
}
