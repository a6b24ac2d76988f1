package nl.weerklank.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A question to somebody whose story is in it: do you recognise this? {@code answer} is null until they say. */
public record OwnRecognitionRow(UUID id, String trajectory, String title, String description, String effects,
        List<String> causes, Instant until, RecognitionAnswer answer, String text) {
}
