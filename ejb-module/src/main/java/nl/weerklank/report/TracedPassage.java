package nl.weerklank.report;

/** Words by which somebody could be found, and the sentence in which they stand. */
public record TracedPassage(TraceKind kind, String words, String before, String after) {

    /** The same passage elsewhere in a report is the same find. */
    String key() {
        return kind + ":" + words.toLowerCase(java.util.Locale.ROOT);
    }
}
