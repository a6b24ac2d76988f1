package nl.weerklank.report;

import java.util.Locale;

/** Words by which somebody could be found, and what stands before and after them in their sentence. */
public record TracedPassage(TraceKind kind, String words, String before, String after) {

    private static final int LONGEST_KEPT = 1000;

    /** The words as they are kept when somebody ticks them off: the same passage elsewhere in a report is the same find. */
    String kept() {
        var small = words.toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(small.length(), LONGEST_KEPT));
    }

    String key() {
        return kind + ":" + kept();
    }
}
