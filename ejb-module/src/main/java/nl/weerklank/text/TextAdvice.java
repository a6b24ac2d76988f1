package nl.weerklank.text;

import java.util.List;

/**
 * What the text check says: blocked words (the text cannot be sent), hints for a plainer text, and the Flesch-Douma
 * score (higher is easier; under 60 is hard).
 */
public record TextAdvice(List<String> blocked, List<Hint> hints, int score) {

    /** One hint: its kind (message key {@code text.hint.<kind>}), the words it is about and an alternative if known. */
    public record Hint(Kind kind, String words, String alternative) {
    }

    /** Kinds of hints of {@code public-sector.md} 3.2. */
    public enum Kind {
        LONG_SENTENCE, HARD_WORD, LONG_WORD, PASSIVE, ABBREVIATION, MIXED_ADDRESS
    }

    public boolean sendable() {
        return blocked.isEmpty();
    }
}
